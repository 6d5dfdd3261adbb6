/** How a name is declared, what it does and an example, as they are shown beside it. */
export function toldNode({
  declaration,
  words,
  example,
}: {
  readonly declaration: string;
  readonly words?: string | undefined;
  readonly example?: string | undefined;
}): HTMLElement {
  const place = document.createElement('div');
  place.className = 'cm-told';
  const add = (name: 'code' | 'p' | 'pre', text: string | undefined) => {
    if (text === undefined || text === '') return;
    const part = document.createElement(name);
    part.textContent = text;
    place.append(part);
  };
  add('code', declaration);
  add('p', words);
  add('pre', example);
  return place;
}
