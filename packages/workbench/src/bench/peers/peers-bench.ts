export interface PeersBenchOptions { readonly peers: readonly string[]; readonly fields: readonly number[]; readonly rows: readonly number[]; readonly repetitions: number }
export async function peersBench(_options: PeersBenchOptions): Promise<number> { return 0; }
