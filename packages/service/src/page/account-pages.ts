import { SHORTEST_PASSWORD } from "../clerk/password.ts";
import { frame } from "./frame.ts";
import { html, type Html } from "./html.ts";

const HEADING = "Postfach der Behörde";

/** Signing in. `failed`: name and password did not fit. */
export function signInPage(failed: boolean): Html {
  return frame({
    title: failed ? "Fehler: Anmelden" : "Anmelden",
    heading: HEADING,
    content: html`<h1>Anmelden</h1>
${failed && html`<div class="alert" role="alert"><p>Name und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.</p></div>`}
<form method="post" action="/admin/sign-in" class="stack">
<div class="field"><label for="name">Name</label><input id="name" name="name" autocomplete="username" required maxlength="100"></div>
<div class="field"><label for="password">Passwort</label><input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"></div>
<button class="button">Anmelden</button>
</form>`,
  });
}

/** Why a new account could not be made yet. */
export type RegistrationProblem = "name" | "name-taken" | "password" | "repeat";

const PROBLEMS: { readonly [problem in RegistrationProblem]: string } = {
  name: "Geben Sie einen Namen mit 2 bis 100 Zeichen ein.",
  "name-taken": "Wählen Sie einen anderen Namen: Diesen gibt es schon.",
  password: `Wählen Sie ein Passwort mit mindestens ${SHORTEST_PASSWORD} Zeichen.`,
  repeat: "Geben Sie in beiden Feldern dasselbe Passwort ein.",
};

/** Setting up an account from a one-time link. */
export function registrationPage(token: string, problem?: RegistrationProblem, name = ""): Html {
  const isName = problem === "name" || problem === "name-taken";
  return frame({
    title: problem ? "Fehler: Konto einrichten" : "Konto einrichten",
    heading: HEADING,
    content: html`<h1>Konto einrichten</h1>
<p>Dieser Link gilt einmal. Wählen Sie einen Namen und ein Passwort; danach melden Sie sich damit an.</p>
${problem && html`<div class="alert" role="alert"><p><a href="#${isName ? "name" : "password"}">${PROBLEMS[problem]}</a></p></div>`}
<form method="post" action="/admin/first" class="stack">
<input type="hidden" name="token" value="${token}">
<div class="field"><label for="name">Name</label><input id="name" name="name" value="${name}" autocomplete="username" required maxlength="100"${isName && html` aria-invalid="true"`}></div>
<div class="field"><label for="password">Passwort</label><p class="hint" id="password-hint">Mindestens ${SHORTEST_PASSWORD}\u00A0Zeichen. Gut sind mehrere Wörter, die nicht zusammengehören.</p>
<input id="password" name="password" type="password" autocomplete="new-password" required maxlength="200" aria-describedby="password-hint"${problem && !isName && html` aria-invalid="true"`}></div>
<div class="field"><label for="repeat">Passwort wiederholen</label><input id="repeat" name="repeat" type="password" autocomplete="new-password" required maxlength="200"></div>
<button class="button">Konto einrichten</button>
</form>`,
  });
}

/** Shown for a link that is used, expired or wrong. */
export function usedLinkPage(): Html {
  return frame({
    title: "Dieser Link gilt nicht mehr",
    heading: HEADING,
    content: html`<h1>Dieser Link gilt nicht mehr</h1>
<p>Er wurde schon benutzt oder ist abgelaufen. Haben Sie Ihr Konto eingerichtet, dann <a href="/admin/sign-in">melden Sie sich an</a>. Sonst lassen Sie sich einen neuen Link geben; die Person, die den Dienst betreibt, erhält ihn beim nächsten Start.</p>`,
  });
}
