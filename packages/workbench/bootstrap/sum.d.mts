export interface Total {
  passed: number;
  failed: number;
  skipped: number;
}
export interface TestReport {
  success: boolean;
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}
export function sum(tests: TestReport | undefined, checks: { passed: number; failed: number } | undefined): Total;
export function say(total: Total): string;
