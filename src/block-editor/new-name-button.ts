import type { WorkspaceSvg } from 'blockly/core';
import { Blockly } from '../../blocks/index.ts';

/**
 * What the button of a drawer does: asks for the name of a new variable, then shows the drawer with it.
 * @param key the button's `callbackkey`
 * @param type Blockly's type of the variable: `List`, or none for a plain one
 */
export function registerNewNameButton(workspace: WorkspaceSvg, key: string, type: '' | 'List'): void {
  workspace.registerButtonCallback(key, () => {
    const shelf = workspace.getToolbox();
    const drawer = shelf?.getSelectedItem() ?? null;
    // Asking for the name closes the drawer, and takes the focus from a button that is no more.
    const reopen = (): void => {
      if (drawer instanceof Blockly.ToolboxCategory) Blockly.getFocusManager().focusNode(drawer);
      if (shelf?.getSelectedItem() !== drawer) shelf?.setSelectedItem(drawer);
    };
    Blockly.Variables.createVariableButtonHandler(workspace, () => setTimeout(reopen), type);
  });
}
