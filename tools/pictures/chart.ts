import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as echarts from 'echarts'
import type { SizeResult } from '../../scripts/bench/cases.ts'
import type { BenchResult } from '../../scripts/bench/result.ts'
import { type ChartWording, WORDINGS } from '../../scripts/bench/wording.ts'
import { ROOT } from '../../scripts/support/root.ts'

/*
 * Draws the charts of the pages on performance from their JSON, in each language and theme; with `--check` it only
 * compares them with the existing ones.
 */
const WIDTH = 960
const HEIGHT = 400

const THEMES = {
  light: { text: '#1f2328', muted: '#59636e', line: '#d1d9e0', page: '#ffffff' },
  dark: { text: '#f0f6fc', muted: '#9198a1', line: '#3d444d', page: '#0d1117' },
} as const
const COLOURS = ['#2f81f7', '#db6d28', '#8957e5', '#3fb950']

/** The colours of a page that GitHub shows. */
type Theme = keyof typeof THEMES

interface Line {
  readonly name: keyof ChartWording['lines']
  readonly panel: 0 | 1
  readonly isDashed?: boolean
  readonly of: (entry: SizeResult) => number
}

const LINES: readonly Line[] = [
  { name: 'plan', panel: 0, of: ({ plan }) => plan.ms },
  { name: 'validate', panel: 0, of: ({ validate }) => validate.ms },
  { name: 'bare', panel: 0, isDashed: true, of: ({ bare }) => bare.ms },
  { name: 'calls', panel: 1, of: ({ calls }) => calls },
  { name: 'leastCalls', panel: 1, isDashed: true, of: ({ leastCalls }) => leastCalls },
]
const PANELS = [
  { title: 'time', left: '7%' },
  { title: 'apiCalls', left: '57%' },
] as const

/** Time and calls against the number of configurations, both axes logarithmic, as SVG. */
const toChart = (sizes: readonly SizeResult[], words: ChartWording, theme: Theme): string => {
  const { text, muted, line, page } = THEMES[theme]
  const axis = {
    axisLabel: { color: muted },
    axisLine: { lineStyle: { color: muted } },
    nameTextStyle: { color: text },
  }
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT })
  chart.setOption({
    animation: false,
    backgroundColor: page,
    color: [...COLOURS, text],
    legend: { bottom: 4, itemGap: 28, textStyle: { color: text } },
    grid: PANELS.map(({ left }) => ({ left, width: '40%', top: 44, bottom: 84 })),
    xAxis: PANELS.map((_, gridIndex) => ({
      ...axis,
      gridIndex,
      type: 'log',
      name: words.configurations,
      nameLocation: 'middle',
      nameGap: 26,
      splitLine: { show: false },
    })),
    yAxis: PANELS.map(({ title }, gridIndex) => ({
      ...axis,
      gridIndex,
      type: 'log',
      name: words[title],
      splitLine: { lineStyle: { color: line } },
    })),
    series: LINES.map(({ name, panel, isDashed = false, of }) => ({
      name: words.lines[name],
      type: 'line',
      xAxisIndex: panel,
      yAxisIndex: panel,
      symbol: isDashed ? 'none' : 'circle',
      symbolSize: 7,
      lineStyle: { width: isDashed ? 1.5 : 2.5, type: isDashed ? 'dashed' : 'solid' },
      data: sizes.map((entry) => [entry.size, Math.round(of(entry))]),
    })),
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return `${svg}\n`
}

const { sizes }: BenchResult = JSON.parse(await readFile(join(ROOT, 'docs/performance.json'), 'utf8'))
const charts = WORDINGS.flatMap(({ chart: words }) =>
  (['light', 'dark'] satisfies Theme[]).map((theme) => ({
    file: `docs/images/${words.picture}-${theme}.svg`,
    chart: toChart(sizes, words, theme),
  })),
)
for (const { file, chart } of charts) {
  if (!process.argv.includes('--check')) {
    await writeFile(join(ROOT, file), chart)
  } else if ((await readFile(join(ROOT, file), 'utf8').catch(() => '')) !== chart) {
    console.error(`${file} does not match docs/performance.json: run "npm run bench:chart" and commit the result`)
    process.exitCode = 1
  }
}
