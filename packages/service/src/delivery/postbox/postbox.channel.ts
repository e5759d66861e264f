import type { DeliveryChannel } from "../channel.ts";

/** The authority's postbox in this service: clerks open it in the browser and confirm what they have taken over. */
export const postboxChannel: DeliveryChannel = {
  name: "postbox",
  options: { type: "object", additionalProperties: false },
  async send({ delivery: { tenant, id, submission }, at }, query) {
    await query`
      insert into postbox_item (tenant, delivery, submission, arrived_at) values (${tenant}, ${id}, ${submission}, ${at})
      on conflict do nothing`;
  },
};
