import type { Form, Session } from "@formgeber/core";
import type { MigratedSession } from "../migration/migrated-session.ts";
import type { Transport } from "../transport/transport.ts";

/** What shows a form and can show another version of it. */
interface VersionHost {
  form: Form | undefined;
  session: Session | undefined;
  readonly transport: Transport | undefined;
}

/** Takes the answers of a form to another version of it. What it needs is loaded only then. */
export class VersionChange {
  /** Shown until the person goes on. */
  view: MigratedSession["view"] | undefined;
  readonly #host: VersionHost;

  constructor(host: VersionHost) {
    this.#host = host;
  }

  /** The service takes another version by now. Where that cannot be fetched, what the person was told stands. */
  catchUp(): void {
    this.begin().catch(() => undefined);
  }

  /** To `after`, or from the version shown to the one the service takes now. Where there is none, all stays as it is. */
  async begin(after?: Form): Promise<void> {
    const { form: shown, session: begun, transport } = this.#host;
    const load = transport?.loadForm;
    const missing = (): undefined => undefined;
    const [{ migratedSession }, form, before] = await Promise.all([
      import("../migration/migrated-session.ts"),
      after ?? load?.().catch(missing),
      after ? begun && load?.(begun.form).catch(missing) : shown,
    ]);
    // The person may have gone on meanwhile.
    const { session } = this.#host;
    if (!form || !session || form.package.form.hash === session.form.hash || this.#host.form !== shown) return;
    const migrated = migratedSession(form, session, before);
    this.view = migrated.view;
    this.#host.form = form;
    this.#host.session = migrated.session;
  }
}
