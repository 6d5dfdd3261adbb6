import { type Category, gap } from './entry.ts';
import { events } from './events.ts';

/** Where a program begins: blocks outside these frames do nothing. */
export const program: Category = {
  id: 'program',
  hue: 25,
  icon: 'rocket',
  words: { ru: 'Программа', en: 'Program' },
  levels: ['start', 'blocks', 'expert'],
  blocks: [
    {
      type: 'program_start',
      kind: 'frame',
      level: 'start',
      runs: 'once',
      once: true,
      gaps: { DO: gap.body() },
      words: {
        ru: {
          text: 'при запуске {DO}',
          tip: 'Выполняется один раз, когда плата включилась. В Arduino это setup().',
          synonyms: ['начало', 'старт', 'setup'],
        },
        en: {
          text: 'when started {DO}',
          tip: 'Runs once when the board wakes up. In Arduino this is setup().',
          synonyms: ['begin', 'setup'],
        },
      },
    },
    {
      type: 'program_forever',
      kind: 'frame',
      level: 'start',
      runs: 'forever',
      once: true,
      gaps: { DO: gap.body() },
      words: {
        ru: {
          text: 'всегда {DO}',
          tip: 'Повторяется снова и снова, пока плата включена. В Arduino это loop().',
          synonyms: ['цикл', 'бесконечно', 'loop'],
        },
        en: {
          text: 'forever {DO}',
          tip: 'Runs again and again while the board is on. In Arduino this is loop().',
          synonyms: ['loop', 'always'],
        },
      },
    },
    ...events,
  ],
};
