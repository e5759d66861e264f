import { browserBench } from '../bench/browser-bench.ts';
import { sizeBench } from '../bench/size-bench.ts';

const option = (args: readonly string[], name: string): string | undefined =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

/** `bench [size|browser] [--fields=200,1000,3000] [--repetitions=5]`: measures; fails only when it cannot. */
export async function bench(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const sizes = (option(args, 'fields') ?? '200,1000,3000').split(',').map(Number);
  const repetitions = Number(option(args, 'repetitions') ?? 5);
  const benches: Readonly<Record<string, () => Promise<number>>> = {
    size: sizeBench,
    browser: () => browserBench({ sizes, repetitions }),
  };
  for (const name of names.length === 0 ? Object.keys(benches) : names) {
    const run = Object.hasOwn(benches, name) ? benches[name] : undefined;
    if (run === undefined) {
      console.error(`Unknown bench "${name}". One of: ${Object.keys(benches).join(', ')}.`);
      return 2;
    }
    const status = await run();
    if (status !== 0) return status;
  }
  return 0;
}
