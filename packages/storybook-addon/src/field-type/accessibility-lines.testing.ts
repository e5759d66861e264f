interface AxValue {
  readonly value?: string | number | boolean;
}

/** A node of the browser's accessibility tree, as its debugging protocol gives it. */
export interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

const STATES = ["required", "invalid", "checked", "expanded", "selected", "readonly", "disabled", "multiline", "autocomplete", "hasPopup", "haspopup", "live"];

/** What is told of the one field of a page, one line for each node; its heading and the buttons below are left out, and text that only says a name again. */
export function accessibilityLines(nodes: readonly AxNode[]): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const form = nodes.find(({ role }) => role?.value === "form") ?? nodes[0];
  const lines: string[] = [];
  const tell = (node: AxNode, depth: number, said: string): void => {
    const role = String(node.role?.value ?? "");
    const name = String(node.name?.value ?? "");
    const isSpoken = !node.ignored && !(role === "StaticText" && said.includes(name)) && !["none", "generic", "InlineTextBox", "LineBreak", "ListMarker", "LabelText", "Legend"].includes(role);
    if (isSpoken) lines.push(`${"  ".repeat(depth)}${lineOf(node, role)}`);
    if (role === "StaticText") return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) tell(child, isSpoken ? depth + 1 : depth, `${name} ${String(node.value?.value ?? "")}`.trim() || said);
    }
  };
  const parts = (form?.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  for (const part of parts.slice(1, -1)) tell(part, 0, "");
  return lines;
}

function lineOf(node: AxNode, role: string): string {
  const text = (value: AxValue | undefined): string => String(value?.value ?? "");
  const states = (node.properties ?? []).filter(({ name, value }) => STATES.includes(name) && !["false", "", "off"].includes(String(value.value))).map(({ name, value }) => (value.value === true ? name : `${name}=${String(value.value)}`)).sort();
  return [
    role,
    text(node.name) && `"${text(node.name)}"`,
    role !== "button" && text(node.value) && `value "${text(node.value)}"`,
    text(node.description) && `described "${text(node.description)}"`,
    states.length > 0 && `(${states.join(", ")})`,
  ].filter(Boolean).join(" ");
}
