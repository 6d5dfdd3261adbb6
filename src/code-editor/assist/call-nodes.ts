import type { Signature, SignatureHelp } from '../language/index.ts';

/** Of several ways to call a function so many are shown: more would hide the program. */
const mostWays = 3;

/** The ways to call a function that still fit, the parameter being written in bold and underlined, and what it does. */
export function callNodes({ signatures, active }: SignatureHelp): Node[] {
  const fitting = signatures.filter(({ parameters }) => active < Math.max(1, parameters.length));
  const ways = (fitting.length > 0 ? fitting : signatures).slice(0, mostWays);
  const nodes = ways.map((way): Node => wayNode(way, active));
  const [first] = ways;
  if (first?.words) nodes.push(part('p', first.words));
  // Bold is not heard: of the parameter a screen reader is told by itself.
  const heard = part('span', first ? (parameterOf(first, active) ?? first.label) : '');
  heard.className = 'cm-call-heard';
  heard.setAttribute('role', 'status');
  return [...nodes, heard];
}

function wayNode({ label, parameters }: Signature, active: number): HTMLElement {
  const code = part('code', label);
  const range = parameters[active];
  if (!range) return code;
  const [from, to] = range;
  code.replaceChildren(label.slice(0, from), part('strong', label.slice(from, to)), label.slice(to));
  return code;
}

function parameterOf({ label, parameters }: Signature, active: number): string | undefined {
  const range = parameters[active];
  return range && label.slice(...range);
}

function part(name: 'code' | 'p' | 'span' | 'strong', text: string): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}
