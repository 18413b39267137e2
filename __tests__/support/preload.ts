/** Environment of a process of Node that runs these scripts before all else. */
export const toPreload = (...scripts: readonly string[]) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(scripts.join(';'))}`,
})
