import type { Words } from "@formgeber/core";

/** What is said when a session ends. */
export const sessionEndWords: Words = {
  de: {
    "warning-title": "Sind Sie noch da?",
    "warning-saved": "Sie haben länger nichts eingegeben. Zu Ihrem Schutz leeren wir diese Seite bald. Ihr Entwurf bleibt gespeichert; mit Ihrem Link machen Sie weiter.",
    "warning-unsaved": "Sie haben länger nichts eingegeben. Zu Ihrem Schutz leeren wir diese Seite bald. Dann sind Ihre Angaben gelöscht.",
    "left-minutes": "Noch {minutes}:{seconds} Minuten",
    "left-said": { one: "Noch eine Sekunde.", other: "Noch {count} Sekunden." },
    "stay": "Weiter ausfüllen",
    "end-now": "Jetzt beenden",
    "ended-left": "Sie haben das Formular verlassen",
    "ended-idle": "Das Formular wurde geschlossen",
    "ended": "Auf dieser Seite steht nichts mehr von Ihnen.",
    "ended-kept": "Ihr Entwurf ist gespeichert und wird bis zum {date} aufbewahrt. Öffnen Sie Ihren Link, um weiterzumachen.",
    "begin-anew": "Formular neu beginnen",
  },
  en: {
    "warning-title": "Are you still there?",
    "warning-saved": "You have not entered anything for a while. To protect you, we will soon clear this page. Your draft stays saved; continue with your link.",
    "warning-unsaved": "You have not entered anything for a while. To protect you, we will soon clear this page. Your answers will then be deleted.",
    "left-minutes": "{minutes}:{seconds} minutes left",
    "left-said": { one: "One second left.", other: "{count} seconds left." },
    "stay": "Continue",
    "end-now": "Stop now",
    "ended-left": "You have left the form",
    "ended-idle": "The form has been closed",
    "ended": "Nothing of yours is on this page any more.",
    "ended-kept": "Your draft is saved and kept until {date}. Open your link to continue.",
    "begin-anew": "Start the form again",
  },
};
