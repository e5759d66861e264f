/** A person of an authority. Administrators work for all tenants of the service, clerks for one. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: "administrator" | "clerk";
  /** ARS; null for administrators. */
  readonly tenant: string | null;
}

/** True when the person may open the postbox of that tenant. */
export function mayOpen(account: Account, tenant: string): boolean {
  return account.role === "administrator" || account.tenant === tenant;
}
