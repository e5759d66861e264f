import type { CodeLists, FieldTypeSet, FormDefinition, FormReference } from "@formgeber/core";
import type { DeliveryChannel } from "./delivery/channel.ts";
import type { Renderers } from "./delivery/render-documents.ts";
import type { FormCompiler } from "./form/publication.ts";
import type { Log } from "./log.ts";
import type { Clock, NewId } from "./ports.ts";
import type { FirstPageRenderer } from "./page/first-pages.ts";
import type { Tenant } from "./tenant/tenant.ts";

/** What a service is put together from. The service knows no field type, no compiler and no medium: it is given them. */
export interface ServiceOptions {
  readonly types: FieldTypeSet;
  readonly compiler: FormCompiler;
  readonly renderers: Renderers;
  /** Absent: forms on our own pages appear when the script shows them. */
  readonly firstPages?: FirstPageRenderer;
  /** The one folder with everything that must survive: the private database and the files of citizens. */
  readonly dataFolder: string;
  /** An existing PostgreSQL instead of the private one: "postgres://user:password@host/database". */
  readonly databaseUrl?: string;
  /** Folder of the browser bundles (`loader.js`, `bundle.js` and their parts). Absent: nothing can be embedded. */
  readonly assets?: string;
  /** Default "127.0.0.1". */
  readonly host?: string;
  /** Default 8080; 0 takes a free one. */
  readonly port?: number;
  /** Where the service is reached from outside ("https://formulare.example.org"). Absent: at its own address. */
  readonly publicUrl?: string;
  /** Forms on the service's own pages are cleared when nobody touches them for so long. Absent: never. @unit min */
  readonly idleMinutes?: number;
  /** Addresses of proxies in front of the service, whose X-Forwarded-For is believed. Default: none. */
  readonly trustedProxies?: readonly string[];
  /** Ways to authorities besides the postbox. */
  readonly channels?: readonly DeliveryChannel[];
  readonly clock?: Clock;
  readonly newId?: NewId;
  /** Default: lines of JSON on standard output. */
  readonly log?: Log;
}

/** A service at work. */
export interface RunningService {
  /** Where it is reached, without a slash at the end. */
  readonly address: string;
  /** The one-time link with which the first administrator sets up an account; undefined once there is one. */
  readonly firstAdministrator?: string;
  /** Adds a tenant or replaces what is known of one. */
  saveTenant(tenant: Tenant): Promise<void>;
  /**
   * Publishes a form for a tenant, named by ARS or AGS. The same content again changes nothing.
   * @fault service/not-publishable @fault service/version-frozen @fault definition/invalid @fault service/municipality-unknown
   */
  publish(municipality: string, definition: FormDefinition, codeLists: CodeLists): Promise<FormReference>;
  /** A one-time link with which a clerk of a tenant sets up an account. */
  inviteClerk(municipality: string): Promise<string>;
  /** Answers what is under way, then stops everything that was started, the private database last. */
  close(): Promise<void>;
}
