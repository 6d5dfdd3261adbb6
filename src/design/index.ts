/**
 * The look: tokens (`tokens.css`), the base of every view, and plain components that know nothing of Kulibin.
 * May import only `locale`.
 */
export { controls } from './controls.ts';
export { Dialog } from './dialog.ts';
export { KulibinElement } from './element.ts';
export { groupedList } from './grouped-list.ts';
export { Helper, type Mood } from './helper.ts';
export { icon } from './icon.ts';
export { IconButton } from './icon-button.ts';
export type { KeyGroup } from './keys-sheet.ts';
export { LightHost } from './light-host.ts';
export { Menu, type MenuItem } from './menu.ts';
export { Narrow } from './narrow.ts';
export { Progress } from './progress.ts';
export { SearchField } from './search-field.ts';
export { type Choice, Segmented } from './segmented.ts';
export { type Tab, Tabs } from './tabs.ts';
export { Toast, type ToastMessage, toastTime } from './toast.ts';
