import { Blockly, functionBlocks } from '../../blocks/index.ts';

type Json = Record<string, unknown>;
type Workspace = InstanceType<typeof Blockly.Workspace>;
type Block = ReturnType<Workspace['newBlock']>;

/** One block of a saved program, apart from those at its connections. */
interface Piece {
  readonly id: string;
  readonly type: string;
  /** All that is its own: its type, fields, shape and, of a loose one, its place. */
  readonly own: Json;
  readonly text: string;
  /** The block at each of its connections; the next one's name is empty. */
  readonly links: ReadonlyMap<string, string>;
}

/** The name of the connection below a block among those of its inputs. */
const below = '';

/**
 * A headless workspace that goes from one program to the next: only what differs is built, since a drop changes one
 * block of hundreds. Generators see what they would see in a workspace just loaded.
 */
export class KeptWorkspace {
  readonly #workspace = new Blockly.Workspace();
  #pieces: ReadonlyMap<string, Piece> | undefined;
  #variables = '';

  /**
   * Shows another program.
   * @param json as `plainBlocks` gives it
   * @throws whatever Blockly throws at what it cannot load; the next program starts anew then
   */
  become(json: Json): Workspace {
    const variables = JSON.stringify(json.variables ?? []);
    const pieces = piecesOf(json);
    const before = variables === this.#variables ? this.#pieces : undefined;
    this.#pieces = undefined;
    const isThere = pieces !== undefined && before !== undefined && this.#step(before, pieces);
    if (!isThere) Blockly.serialization.workspaces.load(json, this.#workspace);
    this.#pieces = pieces;
    this.#variables = variables;
    return this.#workspace;
  }

  dispose(): void {
    this.#workspace.dispose();
  }

  /** Builds what differs, or nothing and tells so, where the whole is better built anew. */
  #step(before: ReadonlyMap<string, Piece>, after: ReadonlyMap<string, Piece>): boolean {
    const gone = [...before.values()].filter(({ id, text }) => after.get(id)?.text !== text);
    const fresh = [...after.values()].filter(({ id, text }) => before.get(id)?.text !== text);
    if (gone.length + fresh.length > after.size / 2) return false;
    // Calls take their shape from the function when they are loaded.
    if ([...gone, ...fresh].some(({ type }) => type === functionBlocks.define)) return false;
    const isGone = new Set(gone.map(({ id }) => id));
    for (const piece of before.values()) this.#loosen(piece, after.get(piece.id)?.links, isGone);
    for (const { id } of gone) this.#workspace.getBlockById(id)?.dispose(false);
    for (const { own } of fresh)
      Blockly.serialization.blocks.append(own as unknown as BlockState, this.#workspace);
    for (const { id, links } of after.values()) this.#link(id, links);
    return true;
  }

  /** Takes off what does not stay at the block. */
  #loosen(piece: Piece, links: Piece['links'] | undefined, isGone: ReadonlySet<string>): void {
    const block = this.#workspace.getBlockById(piece.id);
    for (const [name, there] of piece.links) {
      const stays = links?.get(name) === there && !isGone.has(piece.id) && !isGone.has(there);
      if (!stays && block) connectionOf(block, name)?.disconnect();
    }
  }

  #link(id: string, links: Piece['links']): void {
    const block = this.#workspace.getBlockById(id);
    for (const [name, there] of links) {
      const other = this.#workspace.getBlockById(there);
      const connection = block && connectionOf(block, name);
      const plug = other?.outputConnection ?? other?.previousConnection;
      if (!connection || !plug) throw new Error(`nothing connects at ${name} of ${id}`);
      if (connection.targetConnection !== plug && !connection.connect(plug))
        throw new Error(`${there} does not fit at ${name} of ${id}`);
    }
  }
}

type BlockState = Parameters<typeof Blockly.serialization.blocks.append>[0];

function connectionOf(block: Block, name: string) {
  return name === below ? block.nextConnection : block.getInput(name)?.connection;
}

/** The blocks of a program by their ids; none where a step from program to program could go wrong. */
function piecesOf(json: Json): ReadonlyMap<string, Piece> | undefined {
  const { blocks } = json as { blocks: { blocks: Json[] } };
  const pieces = new Map<string, Piece>();
  const waiting = [...blocks.blocks];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const { inputs, next, ...own } = state;
    const { id, type } = own;
    if (typeof id !== 'string' || typeof type !== 'string' || pieces.has(id)) return undefined;
    const links = new Map<string, string>();
    const at: [string, unknown][] = [...Object.entries(inputs ?? {}), [below, next]];
    for (const [name, connection] of at) {
      const child = (connection as { block?: Json } | undefined)?.block;
      if (child === undefined) continue;
      if (typeof child.id !== 'string') return undefined;
      links.set(name, child.id);
      waiting.push(child);
    }
    pieces.set(id, { id, type, own, text: JSON.stringify(own), links });
  }
  // Generators go by place; where two lie at one, by which was there first.
  const places = new Set(blocks.blocks.map(({ x, y }) => `${x} ${y}`));
  return places.size === blocks.blocks.length ? pieces : undefined;
}
