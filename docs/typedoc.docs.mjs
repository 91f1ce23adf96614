import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'typedoc';

/*
 * Writes the reference from the doc comments: one page an export, under `api/reference`, which git ignores. What a
 * package exports is read from its package.json, so that a new subpath has its pages at once.
 */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The source files behind what the packages export, and the name under which each is imported. */
const entries = new Map(
  ['core', 'report'].flatMap((folder) => {
    const home = join(ROOT, 'packages', folder);
    /** @type {{ name: string, exports: Record<string, unknown> }} */
    const { name, exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    return Object.keys(exports).flatMap((subpath) => {
      const file = join(home, 'src', `${subpath === '.' ? 'index' : subpath.slice(2)}.ts`);
      return existsSync(file) ? [/** @type {const} */ ([file, join(name, subpath)])] : [];
    });
  }),
);

/**
 * Modules carry the name they are imported by.
 *
 * @param {import('typedoc').Application} app
 */
function nameModules(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      const name = entries.get(project.getSymbolIdFromReflection(module)?.fileName ?? '');
      if (name !== undefined) module.name = name;
    }
  });
}

/** @type {Partial<import('typedoc').TypeDocOptions> & Partial<import('typedoc-plugin-markdown').PluginOptions>} */
export default {
  name: 'sw-eval',
  entryPoints: [...entries.keys()],
  tsconfig: join(ROOT, 'docs', 'tsconfig.api.json'),
  plugin: ['typedoc-plugin-markdown', nameModules],
  out: join(ROOT, 'docs', 'api', 'reference'),
  readme: 'none',
  githubPages: false,
  disableSources: true,
  excludeExternals: true,
  // The script `typecheck` has checked them.
  skipErrorChecking: true,
  logLevel: 'Warn',
  treatWarningsAsErrors: true,
  // Types a package keeps to itself are shown where they are used; the lint has its own rules for what is documented.
  validation: { notExported: false, notDocumented: false, invalidLink: true },
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hideGroupHeadings: false,
  useCodeBlocks: true,
  expandObjects: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  indexFormat: 'table',
  tableColumnSettings: { hideSources: true, hideModifiers: true, hideInherited: true, hideOverrides: true },
  navigationJson: join(ROOT, 'docs', 'api', 'reference', 'navigation.json'),
};
