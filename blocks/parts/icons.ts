/** Made by `npm run parts` from the folders here: the drawings of the parts, by lucide's names. */
import {
  CircleDot,
  Gauge,
  type IconNode,
  Joystick,
  Lightbulb,
  OctagonAlert,
  Palette,
  PersonStanding,
  Ruler,
  RulerDimensionLine,
  ScanLine,
  Sun,
  Thermometer,
} from 'lucide';

export const partIcons: Readonly<Record<string, IconNode>> = {
  'circle-dot': CircleDot,
  gauge: Gauge,
  joystick: Joystick,
  lightbulb: Lightbulb,
  'octagon-alert': OctagonAlert,
  palette: Palette,
  'person-standing': PersonStanding,
  ruler: Ruler,
  'ruler-dimension-line': RulerDimensionLine,
  'scan-line': ScanLine,
  sun: Sun,
  thermometer: Thermometer,
};
