import { queryOptions } from '@tanstack/react-query';
import type { components } from '~/client/schema';
import { api, body } from '~/lib/api';

export type Region = components['schemas']['ListRegionsRow'];

/** Russia's zones, from west to east. */
export const ZONES = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Simferopol',
  'Europe/Kirov',
  'Europe/Volgograd',
  'Europe/Astrakhan',
  'Europe/Saratov',
  'Europe/Ulyanovsk',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Novosibirsk',
  'Asia/Barnaul',
  'Asia/Tomsk',
  'Asia/Novokuznetsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Chita',
  'Asia/Yakutsk',
  'Asia/Khandyga',
  'Asia/Vladivostok',
  'Asia/Ust-Nera',
  'Asia/Magadan',
  'Asia/Sakhalin',
  'Asia/Srednekolymsk',
  'Asia/Kamchatka',
  'Asia/Anadyr',
] as const;
export type Zone = (typeof ZONES)[number];
/** The map of the country; places count from one. */
export const COLUMNS = 17;
export const ROWS = 11;

export const historyQuery = (code: string) =>
  queryOptions({
    queryKey: ['access', 'regions', code, 'history'],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/access/regions/{code}/history', { params: { path: { code } }, signal })),
  });

/** A region as its form holds it: an empty district is none, places are as their selects hold them. */
export interface Draft {
  name: string;
  nameEn: string;
  nameGenitive: string;
  nameLocative: string;
  timeZone: string;
  district: string;
  column: string;
  row: string;
  label: string;
  active: boolean;
}

export const draftOf = (region: Region): Draft => ({
  name: region.name,
  nameEn: region.nameEn,
  nameGenitive: region.nameGenitive,
  nameLocative: region.nameLocative,
  timeZone: region.timeZone,
  district: region.district ?? '',
  column: String(region.tile.column),
  row: String(region.tile.row),
  label: region.tile.label,
  active: region.active,
});

export const bodyOf = ({ column, row, label, district, ...draft }: Draft) => ({
  ...draft,
  name: draft.name.trim(),
  nameEn: draft.nameEn.trim(),
  nameGenitive: draft.nameGenitive.trim(),
  nameLocative: draft.nameLocative.trim(),
  district: district || null,
  tile: { column: Number(column), row: Number(row), label: label.trim() },
});

/** Another region that has this place. */
export const thereOn = (regions: readonly Region[], code: string, { column, row }: Draft) =>
  regions.find((r) => r.code !== code && r.tile.column === Number(column) && r.tile.row === Number(row));

const plain = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е');

/** Regions whose name, code or capital holds all the words asked for, by name. */
export function findRegions(regions: readonly Region[], asked: string | undefined, language: string) {
  const words = plain(asked ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const name = (r: Region) => (language === 'en' ? r.nameEn : r.name);
  return regions
    .filter((r) => {
      const text = plain([r.code, r.iso, r.name, r.nameEn, r.capital].join(' '));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => name(a).localeCompare(name(b), language));
}
