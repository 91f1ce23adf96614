import { withoutEnd } from '../source/stripped.js';

/** An area with its sites, as a case has them. */
export interface NamedArea {
  readonly id: string;
  readonly name: string;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
}

/** What may follow the name of a community. */
const SITE_SUFFIX = /(?:社区|村|居委会?|村委会|社工点|站点|服务点|小区)$/u;
/** What a heading says besides the names. */
const HEADING_REST = /(?:的)?(?:社工点|服务点|站点)?(?:服务)?(?:开展)?(?:情况|评估|评价)?$/u;
const JOINTS: ReadonlySet<string> = new Set(['和', '与', '及']);

/** Finds areas and sites by the ways in which their names are written. */
export class AreaNames {
  readonly #byName = new Map<string, string>();
  readonly areas: readonly NamedArea[];

  constructor(areas: readonly NamedArea[]) {
    this.areas = areas;
    for (const { id, name, sites } of areas) {
      this.#add(name, id);
      for (const site of sites) {
        this.#add(site.name, site.id);
        this.#add(site.name.replace(SITE_SUFFIX, ''), site.id);
      }
    }
  }

  #add(name: string, id: string): void {
    if (!this.#byName.has(name)) this.#byName.set(name, id);
  }

  /** The id of an area or site, by its name or a short form of it. */
  idOf(name: string): string | undefined {
    const bare = withoutEnd(name, '*△');
    return this.#byName.get(bare) ?? this.#byName.get(bare.replace(SITE_SUFFIX, ''));
  }

  /**
   * The units a heading is on: `片区3社工点服务情况（财厅前社区、长胜里社区）`, `片区4`, `雅荷塘、仁生里`. `undefined`
   * unless every name is known.
   */
  unitsOf(title: string): string[] | undefined {
    if (title.length > 200 || /[。；：]/u.test(title)) return undefined;
    const brackets = /^([^（）]*)（([^（）]+)）(?:的)?(?:社工点|站点)?(?:服务)?(?:开展)?(?:情况|评估|评价)?$/u.exec(
      title,
    );
    const inner = brackets?.[2];
    if (inner !== undefined) return this.#all(inner);
    return this.#all(title.replace(HEADING_REST, '')) ?? this.#all(title);
  }

  /** The id of an area or site whose name stands in a text. */
  mentioned(text: string): string | undefined {
    for (const [name, id] of this.#byName) if (name.length > 1 && text.includes(name)) return id;
    return undefined;
  }

  #all(names: string): string[] | undefined {
    const ids = names.split(/[、，]/u).flatMap((name) => this.#one(name) ?? [undefined]);
    const known = ids.filter((id) => id !== undefined);
    return ids.length > 0 && known.length === ids.length ? known : undefined;
  }

  /** A name, or two with a word between them: 仁和社区 is one, 东湖社区和西湖社区 are two. */
  #one(name: string): string[] | undefined {
    const id = this.idOf(name);
    if (id !== undefined) return [id];
    for (let at = 1; at < name.length - 1; at += 1) {
      if (!JOINTS.has(name[at] ?? '')) continue;
      const first = this.idOf(name.slice(0, at));
      const second = this.idOf(name.slice(at + 1));
      if (first !== undefined && second !== undefined) return [first, second];
    }
    return undefined;
  }
}
