import { html, nothing, type TemplateResult } from "lit";
import type { WalkedPage } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { localText } from "../text/local-text.ts";
import { CHECK } from "../state/filling.ts";
import type { FormView } from "../views/form-view.ts";
import { pageHeading } from "../views/heading.ts";
import { taskStatus, type TaskStatus } from "./task-status.ts";

/** The pages as a list of tasks, each with how far it is; the last one is checking and sending, once all others are done. */
export function taskListView(view: FormView): TemplateResult {
  const { filling, say } = view;
  const tasks = filling.pages.map((page) => ({ page, status: taskStatus(filling, page) }));
  const done = tasks.filter(({ status }) => status === "done").length;
  return html`<div class="body">
    ${pageHeading(say("tasks-title"), undefined)}
    <p>${say("tasks-intro", { done, count: tasks.length })} ${done < tasks.length && tasks.length > 1 ? say("tasks-order") : nothing}</p>
    <ul class="tasks">${tasks.map(({ page, status }, i) => task(view, page, status, `task-${i}`))}${checkTask(view, done === tasks.length)}</ul>
  </div>`;
}

function task(view: FormView, { page, title, lang }: WalkedPage, status: TaskStatus, id: string): TemplateResult {
  return html`<li class="task"><button class="task-name" type="button" aria-describedby=${id} @click=${() => view.act.goTo({ page })}>${localText(title, lang ?? view.textLang)}</button>
    <span class="status status--${status}" id=${id}>${status === "done" ? icon("check") : status === "mend" ? icon("danger") : nothing}${view.say(`task-${status}`)}</span></li>`;
}

function checkTask(view: FormView, isOpen: boolean): TemplateResult {
  const { say } = view;
  return html`<li class="task">${isOpen
    ? html`<button class="task-name" type="button" @click=${() => view.act.goTo({ page: CHECK })}>${say("task-check")}</button>`
    : html`<span>${say("task-check")}</span> <span class="status">${say("task-later")}</span>`}</li>`;
}
