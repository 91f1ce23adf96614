import { given as entries, setAt } from '../reading/given.js';
import { YES_NO } from '../texts/words.js';
import { writeExactly } from '../values/exactText.js';
import { namesOf } from '../values/Names.js';
import { newId } from '../values/newId.js';
import type { Table } from './table.js';
import { items } from './Written.js';

/** 评估小组: the members of the panel. */
export const panel: Table = {
  spec: {
    name: { 'zh-CN': '评估小组', en: 'Panel' },
    others: ['评委'],
    tab: 'optional',
    hint: {
      'zh-CN': '评估小组成员。申报了利益关系的，写明情况，并在“是否回避”选“是”。',
      en: 'The members of the panel. Whoever has a conflict of interest says so, and chooses "Yes" under "Recused".',
    },
    columns: [
      { key: 'name', title: { 'zh-CN': '姓名', en: 'Name' }, width: 18, style: 'text' },
      { key: 'role', title: { 'zh-CN': '职务或分工', en: 'Role' }, others: ['职务', '分工'], width: 24, style: 'text' },
      { key: 'conflict', title: { 'zh-CN': '利益关系', en: 'Conflict' }, width: 40, style: 'long' },
      {
        key: 'recused',
        title: { 'zh-CN': '是否回避', en: 'Recused' },
        others: ['回避'],
        width: 12,
        style: 'text',
        rule: { kind: 'list', list: 'yesNo' },
      },
      { key: 'id', title: { 'zh-CN': '编号', en: 'Id' }, width: 16, style: 'text' },
    ],
  },
  write(given) {
    return items(given.case?.engagement?.panel).map(({ id, name, role, conflict, recused }) => ({
      values: {
        id,
        name: name === undefined ? undefined : writeExactly(name),
        role: role === undefined ? undefined : writeExactly(role),
        conflict: conflict === undefined ? undefined : writeExactly(conflict),
        recused: given.word(YES_NO, recused === undefined ? undefined : String(recused)),
      },
    }));
  },
  read({ rows, heading }, reading) {
    const path = ['engagement', 'panel'];
    reading.place(path, heading('name'));
    const yesNo = namesOf(YES_NO, 'zh-CN');
    const members = rows.map((row, index) => {
      const at = [...path, index];
      const recused = reading.word(row, 'recused', [...at, 'recused'], yesNo);
      return {
        id: reading.text(row, 'id', [...at, 'id']),
        name: reading.text(row, 'name', [...at, 'name']),
        role: reading.text(row, 'role', [...at, 'role']),
        conflict: reading.text(row, 'conflict', [...at, 'conflict']),
        recused: recused === undefined ? undefined : recused === 'true',
      };
    });
    const taken = new Set(members.map(({ id }) => id));
    for (const member of members) {
      member.id ??= newId(member.name ?? 'e', taken);
      taken.add(member.id);
    }
    if (members.length > 0) setAt(reading.case, path, members.map(entries));
  },
};
