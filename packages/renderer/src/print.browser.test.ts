import { expect, test } from "vitest";
import { focused, press, show, type } from "../fixture/shown-form.ts";

test("from any page all answers so far are printed, without controls, and it is said that nothing was sent", async () => {
  const element = await show();
  await press("Jetzt ausfüllen");
  await type("Name", "Kim");
  window.dispatchEvent(new Event("beforeprint"));
  const printed = element.shadowRoot?.querySelector(".printed");
  expect(printed?.textContent).toContain("noch nicht gesendet");
  expect([...printed?.querySelectorAll("dd") ?? []].map((dd) => dd.textContent.trim())[0]).toBe("Kim");
  expect(printed?.querySelector("button, input")).toBeNull();
  window.dispatchEvent(new Event("afterprint"));
  expect(element.shadowRoot?.querySelector(".printed")).toBeNull();
});

test("a link of the check page leads to the control of its answer and back to itself", async () => {
  const element = await show({ session: { ...(await show()).session, page: "check" } as never });
  await press("Ändern: Bemerkung");
  expect(focused(element)).toBe(element.shadowRoot?.querySelectorAll("input[type=text]")[1]);
  expect(element.session?.page).toBe("one");
});
