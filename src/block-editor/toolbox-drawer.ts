import {
  Backpack,
  Bot,
  Box,
  Calculator,
  CodeXml,
  Cog,
  Cpu,
  type IconNode,
  Keyboard,
  Lightbulb,
  List,
  ListFilter,
  MessageSquareText,
  Monitor,
  Music,
  Quote,
  Radar,
  Radio,
  Repeat,
  Rocket,
  Rotate3d,
  Save,
  Scale,
  SquareFunction,
  Timer,
} from 'lucide';
import { Blockly } from '../../blocks/index.ts';

/** The icons that categories name. */
export const drawerIcons: Readonly<Record<string, IconNode>> = {
  backpack: Backpack,
  rocket: Rocket,
  cpu: Cpu,
  repeat: Repeat,
  music: Music,
  timer: Timer,
  scale: Scale,
  calculator: Calculator,
  box: Box,
  quote: Quote,
  'message-square-text': MessageSquareText,
  bot: Bot,
  'code-xml': CodeXml,
  cog: Cog,
  keyboard: Keyboard,
  lightbulb: Lightbulb,
  list: List,
  'list-filter': ListFilter,
  monitor: Monitor,
  radar: Radar,
  radio: Radio,
  'rotate-3d': Rotate3d,
  save: Save,
  'square-function': SquareFunction,
};

/** A drawer of the toolbox: a chip in the category's colour with its icon, and the word. */
export class ToolboxDrawer extends Blockly.ToolboxCategory {
  protected override createIconDom_(): Element {
    const chip = document.createElement('span');
    chip.className = 'kulibin-drawer-icon';
    const name = 'icon' in this.toolboxItemDef_ ? String(this.toolboxItemDef_.icon) : '';
    chip.append(drawing(drawerIcons[name] ?? []));
    return chip;
  }

  /** The colour is the chip's and, while the drawer is open, the row's mark. */
  protected override addColourBorder_(colour: string): void {
    this.htmlDiv_?.style.setProperty('--category', colour);
  }

  /** Blockly would paint the whole row in the colour; the style sheet marks it. */
  override setSelected(isSelected: boolean): void {
    super.setSelected(isSelected);
    if (this.rowDiv_ !== null) this.rowDiv_.style.backgroundColor = '';
  }
}

/** An icon as an element, in the colour of the text around it. */
export function drawing(icon: IconNode): SVGElement {
  const svg = svgElement('svg', {
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  });
  for (const [tag, attributes] of icon) svg.append(svgElement(tag, attributes));
  return svg;
}

function svgElement(tag: string, attributes: object): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** Makes Blockly build toolboxes of these drawers. */
export function registerDrawers(): void {
  Blockly.registry.register(
    Blockly.registry.Type.TOOLBOX_ITEM,
    Blockly.ToolboxCategory.registrationName,
    ToolboxDrawer,
    true,
  );
}
