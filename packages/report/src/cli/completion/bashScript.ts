import type { Completed, CompletedOption, Values } from './completed.js';

/*
 * Bash 3.2, which macOS has, is enough: no `mapfile`, and what it does not know of `compopt` is passed over. Names are
 * read line by line, so that spaces and stars in them stay.
 */

const HELPERS = `_sw_eval_words() {
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$current")
}
_sw_eval_list() {
  local start=""
  case "$current" in *,*) start="\${current%,*}," ;; esac
  for word in $1; do
    case ",$start" in *",$word,"*) continue ;; esac
    case "$start$word" in "$current"*) COMPREPLY+=("$start$word") ;; esac
  done
  compopt -o nospace 2>/dev/null
}
_sw_eval_files() {
  while IFS= read -r word; do
    if [ -d "\${word/#\\~/$HOME}" ]; then COMPREPLY+=("$word"); continue; fi
    case " $1 " in *" \${word##*.} "*) COMPREPLY+=("$word") ;; esac
  done < <(compgen -f -- "$current")
  compopt -o filenames 2>/dev/null
}
_sw_eval_folders() {
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$current")
  compopt -o filenames 2>/dev/null
}`;

/** Finds the command, the option before the cursor if it takes a value, and the place of the argument. */
const START = `_sw_eval() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command="" option="" place=0 index=1 word
  COMPREPLY=()
  while [ "$index" -lt "$COMP_CWORD" ]; do
    word="\${COMP_WORDS[index]}"
    index=$((index + 1))
    if [ "$word" = "=" ]; then continue; fi
    if [ -n "$option" ]; then option=""; continue; fi
    case "$word" in
      -?*) case "$command $word" in VALUED) option="$word" ;; esac ;;
      *) if [ -z "$command" ]; then command="$word"; else place=$((place + 1)); fi ;;
    esac
  done
  if [ "$current" = "=" ]; then current=""; fi
  word="$command $place"
  case "$current" in -*) word="$command -" ;; esac
  if [ -n "$option" ]; then word="$command $option"; fi
  case "$word" in`;

/** The script for bash. */
export function bashScript({ options, commands }: Completed): string {
  const root = { name: '', options, values: [{ words: commands.map(({ name }) => name) }] };
  const cases = [root, ...commands].flatMap((command) => [
    ...command.options.flatMap(({ flags, values }) =>
      values === undefined ? [] : [caseOf(patternOf(command.name, flags), actionOf(values))],
    ),
    ...command.values.map((values, place) => caseOf(`"${command.name} ${place}"`, actionOf(values))),
    caseOf(`"${command.name} "*`, actionOf({ words: flagsOf(command.options) })),
  ]);
  const valued = [root, ...commands].flatMap((command) =>
    command.options.flatMap(({ flags, values }) => (values === undefined ? [] : [patternOf(command.name, flags)])),
  );
  return [
    '# eval "$(sw-eval completion bash)"',
    HELPERS,
    START.replace('VALUED', valued.join('|')),
    ...cases,
    '  esac',
    '}',
    'complete -F _sw_eval sw-eval',
    '',
  ].join('\n');
}

function patternOf(command: string, flags: readonly string[]): string {
  return flags.map((flag) => `"${command} ${flag}"`).join('|');
}

function caseOf(pattern: string, action: string): string {
  return `    ${pattern}) ${action} ;;`;
}

function actionOf({ words = [], isList, endings = [], isFolder }: Values): string {
  const actions = [
    ...(words.length === 0 ? [] : [`_sw_eval_${isList === true ? 'list' : 'words'} "${words.join(' ')}"`]),
    ...(endings.length === 0
      ? []
      : [`_sw_eval_files "${endings.flatMap((ending) => [ending, ending.toUpperCase()]).join(' ')}"`]),
    ...(isFolder === true ? ['_sw_eval_folders'] : []),
  ];
  return actions.join('; ');
}

function flagsOf(options: readonly CompletedOption[]): string[] {
  return options.flatMap(({ flags }) => flags);
}
