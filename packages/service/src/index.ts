// Form server and form gateway. A composition root gives it field types, a compiler and renderers.
export { startService } from "./start-service.ts";
export type { RunningService, ServiceOptions } from "./options.ts";
export type { Renderers, RenderInput } from "./delivery/render-documents.ts";
export type { FirstPageInput, FirstPageRenderer } from "./page/first-pages.ts";
export type { DeliveryChannel, Parcel } from "./delivery/channel.ts";
export type { FormCompiler } from "./form/publication.ts";
export { logToStandardOutput, type Log, type ServiceEvent } from "./log.ts";
export type { Tenant } from "./tenant/tenant.ts";
export { readTenant } from "./tenant/read-tenant.ts";
