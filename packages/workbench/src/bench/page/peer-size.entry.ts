// The smallest program that shows one form with its checks: what the harness weighs.
import peer from './peer.entry.ts';

const answer = await fetch('form.json');
await peer.mount(await answer.json(), document.querySelector('#app') ?? document.body);
