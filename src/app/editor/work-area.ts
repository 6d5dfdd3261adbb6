import { html, nothing } from 'lit';
import { CodeXml, Search } from 'lucide';
import type { Mend } from '../../../blocks/conflicts.ts';
import type { SketchView } from '../../code-editor/index.ts';
import type { Diagnostic } from '../../compiler/index.ts';
import { icon } from '../../design/index.ts';
import { t } from '../../locale/index.ts';
import type { Workshop } from '../workshop.ts';

/** One list, so that the editors see no change where there is none. */
const unsaid: readonly Diagnostic[] = [];

/** What blocks ask of the screen around them. */
interface Deeds {
  mend(mend: Mend): void;
  allow(allowed: readonly string[] | undefined): void;
}

/** The blocks of an open project. */
export function blocksArea(workshop: Workshop, { mend, allow }: Deeds) {
  const project = workshop.project.value;
  if (project.kind !== 'blocks') return nothing;
  const conflicts = workshop.conflicts.byBlock.value;
  return html`<kulibin-block-editor .workspace=${project.workspace} .name=${project.name}
    .board=${project.board} .kit=${workshop.kit.value}
    .level=${project.level} .allowed=${project.allowed} .warnings=${workshop.warnings.value}
    .chosen=${workshop.chosen.value} .faults=${workshop.faults.value}
    @workspace-change=${(event: CustomEvent<{ workspace: Record<string, unknown> }>) =>
      workshop.changeWorkspace(event.detail.workspace)}
    @workspace-picture=${(event: CustomEvent<{ svg: string }>) => workshop.changePicture(event.detail.svg)}
    @block-mend=${(event: CustomEvent<{ block: string }>) => {
      const wanted = conflicts.get(event.detail.block)?.mend;
      if (wanted) mend(wanted);
    }}
    @blocks-allow=${(event: CustomEvent<{ allowed: readonly string[] | undefined }>) => allow(event.detail.allowed)}
    @block-choose=${(event: CustomEvent<{ block: string | undefined }>) => workshop.chooseBlock(event.detail.block)}>
  </kulibin-block-editor>`;
}

/** The sketch that the blocks make, to be read; who wants to write goes on in C++. */
export function sketchArea(workshop: Workshop, convert: () => void) {
  const file = workshop.program.sketch.value?.sketch.files[0];
  const { value } = workshop.project;
  const find = (event: Event) => {
    const place = (event.currentTarget as Element).closest('.made-sketch');
    void place?.querySelector<SketchView>('kulibin-sketch-view')?.find();
  };
  return html`<div slot="sketch" class="made-sketch"><kulibin-sketch-view .text=${file?.text ?? ''} .fileName=${file?.name ?? 'sketch.ino'}
    .editable=${false} .markedLines=${workshop.markedLines.value} .diagnostics=${diagnosticsOf(workshop)}
    @line-choose=${(event: CustomEvent<{ line: number }>) => workshop.chooseLine(event.detail.line)}>
  </kulibin-sketch-view>
  <footer>
    ${
      value.kind === 'blocks' && value.level !== 'start'
        ? html`<button class="button quiet" type="button" @click=${convert}>${icon(CodeXml)}${t('conversion.toCpp')}</button>`
        : nothing
    }
    <kulibin-icon-button .icon=${Search} label=${t('app.findText')} @click=${find}></kulibin-icon-button>
  </footer></div>`;
}

/** What the compiler says of the newest sketch; nothing while it has not said. */
export function diagnosticsOf(workshop: Workshop): readonly Diagnostic[] {
  const compile = workshop.program.compile.value;
  return compile.state === 'mistakes' || compile.state === 'ready' ? compile.diagnostics : unsaid;
}
