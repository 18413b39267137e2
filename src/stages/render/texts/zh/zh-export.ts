import type { ExportTexts } from '../texts.ts'

/** Texts of an export in Chinese. */
export const EXPORT_TEXTS: ExportTexts = {
  toHeadline: (count, files) => `已导出 ${count} 个线上配置${files === '' ? '' : `到 ${files}`}`,
  status: '云上未做任何更改。对这些文件运行 plan 时，会纳管其中尚无归属的配置。',
  variables: '请设置以下变量：API 返回的敏感字段是掩码，文件中没有它们的值。',
  skipped: '以下配置无法用文件格式表达，因此未导出。它们保持原样，不由任何一方管理：',
  fileVariables: '需要设置的变量：',
}
