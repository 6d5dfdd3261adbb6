import type { FieldDropdownFromJsonConfig } from 'blockly/core';
import { Blockly } from './blockly.ts';
import { type KitPart, namedPart, nextPartId, partNumberOf, partTypeOf } from './kit.ts';
import { partById } from './parts/index.ts';
import { blockSetting } from './setting.ts';

interface PartFieldConfig extends FieldDropdownFromJsonConfig {
  readonly types: readonly string[];
}

/**
 * A drop-down of the kit's parts that the block can use, and one more that the kit does not have yet: choosing it
 * is asking for it.
 */
export class PartField extends Blockly.FieldDropdown {
  readonly #types: readonly string[];

  constructor(config: PartFieldConfig) {
    super(Blockly.Field.SKIP_SETUP);
    this.#types = config.types;
    this.menuGenerator_ = () => this.#options();
    this.configure_(config);
    this.setValue(namedPart(undefined, config.types));
  }

  static override fromJson(config: PartFieldConfig): PartField {
    return new PartField(config);
  }

  /** The kit has changed: its names are shown anew. */
  refresh(): void {
    this.getOptions(false);
    this.forceRerender();
  }

  #options(): [string, string][] {
    const { kit, language } = this.#setting();
    const chosen = this.getValue() ?? namedPart(undefined, this.#types);
    const there = kit.parts.filter((part) => this.#types.includes(partTypeOf(part.id)));
    const options = there.map((part): [string, string] => [partLabel(part, language), part.id]);
    if (!there.some((part) => part.id === chosen))
      options.push([partLabel({ id: chosen }, language), chosen]);
    for (const type of this.#types) {
      const next = nextPartId(kit, type);
      if (!options.some(([, id]) => id === next))
        options.push([`+ ${partLabel({ id: next }, language)}`, next]);
    }
    return options;
  }

  #setting() {
    const workspace = this.getSourceBlock()?.workspace;
    return blockSetting(workspace);
  }

  protected override doClassValidation_(id?: unknown): string | null {
    return typeof id === 'string' && namedPart(id, this.#types) === id ? id : null;
  }

  protected override getText_(): string {
    const id = this.getValue() ?? '';
    const { kit, language } = this.#setting();
    return partLabel(kit.parts.find((part) => part.id === id) ?? { id }, language);
  }

  protected override doValueUpdate_(id: string): void {
    this.value_ = id;
    this.getOptions(false);
    super.doValueUpdate_(id);
  }
}

/** What a part is called on blocks: the pupil's own name, or what it is, with its number from the second on. */
export function partLabel(part: Pick<KitPart, 'id' | 'name'>, language: 'ru' | 'en'): string {
  if (part.name) return part.name;
  const number = partNumberOf(part.id);
  const name = partById(partTypeOf(part.id))?.words[language].name ?? partTypeOf(part.id);
  return number === 1 ? name : `${name} ${number}`;
}
