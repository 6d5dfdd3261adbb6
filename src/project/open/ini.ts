/**
 * Sections of an INI file as Python's configparser has it, which PlatformIO reads by: what a section sets, by name. A
 * value may go on in indented lines, which the packages for INI files of npm take for names of their own.
 */
export function readIni(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  let key: string | undefined;
  for (const line of text.split('\n')) {
    const plain = line.replace(/(?:^|\s)[;#].*$/, '').trimEnd();
    const [, heading] = /^\[([^\]]+)\]/.exec(plain) ?? [];
    const [, name, value = ''] = /^(\w[\w.-]*)\s*=\s*(.*)$/.exec(plain) ?? [];
    if (heading !== undefined) {
      section = sections.get(heading) ?? new Map();
      sections.set(heading, section);
      key = undefined;
    } else if (name !== undefined) {
      key = name;
      section.set(name, value);
    } else if (key !== undefined && /^\s+\S/.test(plain)) {
      section.set(key, `${section.get(key) ?? ''}\n${plain.trim()}`.trim());
    }
  }
  return sections;
}
