import { browserBench } from '../bench/browser-bench.ts';
import { compileBench } from '../bench/compile-bench.ts';
import { coreBench } from '../bench/core-bench.ts';
import { codeListBench } from '../bench/code-list-bench.ts';
import { keysBench } from '../bench/keys-bench.ts';
import { peersBench } from '../bench/peers-bench.ts';
import { sizeBench } from '../bench/size-bench.ts';

const option = (args: readonly string[], name: string): string | undefined =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

const numbers = (list: string): readonly number[] => list.split(',').filter(Boolean).map(Number);

/**
 * `bench [size|compile|core|code-list|browser|keys|peers] [--fields=200,1000] [--rows=500] [--repetitions=5] [--keys=500] [--peers=a,b]`: measures;
 * fails only when it cannot, or when a typed character is lost.
 */
export async function bench(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const fields = numbers(option(args, 'fields') ?? '200,1000');
  const rows = numbers(option(args, 'rows') ?? '500');
  const repetitions = Number(option(args, 'repetitions') ?? 5);
  const benches: Readonly<Record<string, () => Promise<number>>> = {
    size: sizeBench,
    compile: () => compileBench(option(args, 'fields') === undefined ? [50, 200, 1000] : fields),
    core: () => coreBench({ peers: option(args, 'peers')?.split(',') ?? [], fields: numbers(option(args, 'fields') ?? '1000,3000'), rows, repetitions }),
    'code-list': () => codeListBench(repetitions),
    browser: () => browserBench({ fields, rows, repetitions }),
    keys: () => keysBench(Number(option(args, 'keys') ?? 500)),
    peers: () => peersBench({ peers: option(args, 'peers')?.split(',') ?? ['vanilla', 'rjsf'], fields, rows, repetitions }),
  };
  for (const name of names.length === 0 ? ['size', 'compile', 'browser'] : names) {
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
