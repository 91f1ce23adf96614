/** A command with its options, as completion knows it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly string[];
}

/** The shells there are scripts for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A script that completes commands and options; after them, files. */
export function completionScript(shell: (typeof SHELLS)[number], commands: readonly CompletedCommand[]): string {
  switch (shell) {
    case 'zsh':
      return zsh(commands);
    case 'fish':
      return fish(commands);
    default:
      return bash(commands);
  }
}

function bash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options }) => `    ${name}) words="${options.join(' ')}" ;;`);
  return [
    '# eval "$(sw-eval completion bash)"',
    '_sw_eval() {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
    '  local current="${COMP_WORDS[COMP_CWORD]}" words=""',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version --lang" -- "$current"))`,
    '    return',
    '  fi',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    '  esac',
    '  case "$current" in',
    '    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;',
    '    *) COMPREPLY=($(compgen -f -- "$current")) ;;',
    '  esac',
    '}',
    'complete -o filenames -F _sw_eval sw-eval',
    '',
  ].join('\n');
}

function zsh(commands: readonly CompletedCommand[]): string {
  const described = commands.map(
    ({ name, description }) => `    ${quoted(`${name}:${description.replaceAll(':', ' ')}`)}`,
  );
  const cases = commands.map(({ name, options }) => `    ${name}) compadd -- ${options.join(' ')} ;;`);
  return [
    '#compdef sw-eval',
    '# eval "$(sw-eval completion zsh)"',
    '_sw_eval() {',
    '  local -a commands',
    '  commands=(',
    ...described,
    '  )',
    '  if (( CURRENT == 2 )); then _describe command commands; return; fi',
    '  if [[ "$words[CURRENT]" != -* ]]; then _files; return; fi',
    '  case "$words[2]" in',
    ...cases,
    '  esac',
    '}',
    'compdef _sw_eval sw-eval',
    '',
  ].join('\n');
}

function fish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, description, options }) => [
    `complete -c sw-eval -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
    ...options
      .filter((option) => option.startsWith('--'))
      .map((option) => `complete -c sw-eval -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`),
  ]);
  return ['# sw-eval completion fish | source', ...lines, ''].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", '’')}'`;
}
