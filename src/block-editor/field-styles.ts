/** Fields of our own: slider, dial, picture of dots, colour, drawing. */
export const fieldStyles = /* css */ `
.kulibin-block-icon { fill: none; stroke: white; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; pointer-events: none; }
.kulibin-spot { stroke: white; stroke-width: 2; pointer-events: none; }
.kulibin-bitmap-field { cursor: pointer; }
.kulibin-bitmap-field .ground { fill: var(--drawn-chip); stroke: white; stroke-width: 1; }
.kulibin-bitmap-field .lit { fill: var(--drawn-light); }
.kulibin-bitmap-field .dark { fill: white; fill-opacity: .16; }

.blocklyDropDownDiv .fieldSliderContainer { width: auto; height: auto; gap: var(--space-2); padding: var(--space-2); }
.blocklyDropDownDiv .fieldSlider { width: min(220px, 46vw); height: var(--touch); margin: 0; border-radius: var(--radius); }
.blocklyDropDownDiv .fieldSlider::-webkit-slider-runnable-track { height: 12px; border-radius: 6px; background: rgb(255 255 255 / 45%); }
.blocklyDropDownDiv .fieldSlider::-webkit-slider-thumb { width: 32px; height: 32px; margin-top: -10px; box-shadow: 0 1px 4px rgb(0 0 0 / 45%); }
.blocklyDropDownDiv .fieldSlider::-moz-range-track { height: 12px; border-radius: 6px; background: rgb(255 255 255 / 45%); }
.blocklyDropDownDiv .fieldSlider::-moz-range-thumb { width: 32px; height: 32px; }
.blocklyDropDownDiv .fieldSlider:focus-visible { outline: var(--focus-width) solid white; outline-offset: 0; }
.kulibin-step {
  width: var(--touch);
  height: var(--touch);
  border: 2px solid white;
  border-radius: var(--radius);
  background: transparent;
  color: white;
  font: var(--weight-heavy) 24px / 1 var(--font);
  cursor: pointer;
}
.kulibin-step:hover { background: rgb(255 255 255 / 20%); }

.kulibin-dial { display: block; width: min(240px, 60vw); touch-action: none; cursor: pointer; border-radius: var(--radius); }
.kulibin-dial:focus { outline: none; }
.kulibin-dial:focus-visible { outline: var(--focus-width) solid white; outline-offset: -3px; }
.kulibin-dial .face { fill: rgb(255 255 255 / 18%); stroke: white; stroke-width: 2; }
.kulibin-dial .mark { stroke: white; stroke-width: 2; }
.kulibin-dial .hand line { stroke: white; stroke-width: 5; stroke-linecap: round; }
.kulibin-dial .hand circle { fill: white; stroke: rgb(0 0 0 / 35%); }

.blocklyDropDownContent { max-height: min(460px, 70vh); }
.kulibin-bitmap { display: grid; gap: var(--space-2); padding: var(--space-2); }
.kulibin-bitmap .squares { display: grid; grid-template-columns: repeat(var(--columns), 1fr); gap: 2px; touch-action: none; }
.kulibin-bitmap .squares button {
  width: min(36px, 9vw);
  height: min(36px, 9vw);
  padding: 0;
  border: 1px solid rgb(255 255 255 / 35%);
  border-radius: 4px;
  background: var(--drawn-chip);
  cursor: pointer;
}
.kulibin-bitmap .squares button[aria-pressed="true"] { background: var(--drawn-light); border-color: white; }
.kulibin-bitmap .squares button:focus-visible { outline: var(--focus-width) solid white; outline-offset: 1px; }
.kulibin-bitmap .clear {
  min-height: var(--touch);
  border: 2px solid white;
  border-radius: var(--radius);
  background: transparent;
  color: white;
  font: var(--weight-strong) var(--text) var(--font);
  cursor: pointer;
}
.kulibin-swatch { display: inline-flex; align-items: center; gap: var(--space-2); }
.kulibin-swatch > span { width: 22px; height: 22px; border: 2px solid white; border-radius: 50%; }
`;
