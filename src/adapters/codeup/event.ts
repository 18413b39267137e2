import { isCommit } from '../../model/commit.ts'
import type { RunEvent } from '../../model/event.ts'
import type { Env } from '../../ports.ts'

/*
 * A run of Alibaba Cloud DevOps Flow as a `RunEvent`. Flow tells a branch and a commit, and neither what started the run
 * nor its repository. Whoever may edit the pipeline can set these variables as well: what is decided by them guards
 * against mistakes.
 */

/** These together are the best sign that there is. Other systems have one of them, or two. */
const SIGNS = ['PIPELINE_ID', 'BUILD_NUMBER', 'PROJECT_DIR'] as const

/** Whether Flow runs this. */
export const isFlow = (env: Env): boolean => SIGNS.every((name) => env(name) !== undefined)

/**
 * The variable of the source that comes first: with several of them Flow numbers the names, and says nothing certain under
 * the bare ones.
 */
const readFirst = (env: Env, name: string): string | undefined => env(`${name}_1`) ?? env(name)

/** What a run of Flow is for. One that has a target branch is a merge request's: its branch is where the request comes from. */
export const toFlowEvent = (env: Env): RunEvent => {
  const [branch, sha] = [readFirst(env, 'CI_COMMIT_REF_NAME'), readFirst(env, 'CI_COMMIT_SHA')]
  return {
    name: toTarget(env) === undefined ? 'flow' : 'flow_merge_request',
    ...(branch !== undefined && { branch }),
    ...(sha !== undefined && isCommit(sha) && { sha }),
    isFork: false,
    isDependabot: false,
  }
}

/** The branch that a merge request would change: seen on such runs, and documented nowhere. */
export const toTarget = (env: Env): string | undefined => readFirst(env, 'CI_COMMIT_TARGET_REF_NAME')

const VARIABLES = ['CODEUP_ORGANIZATION_ID', 'CODEUP_REPOSITORY_ID', 'CODEUP_TOKEN', 'CODEUP_DOMAIN'] as const

/** Whether the environment says anything of Codeup, right or wrong. */
export const namesCodeup = (env: Env): boolean => VARIABLES.some((name) => env(name) !== undefined)

/** The token for Codeup's API, which no log may show. */
export const listTokens = (env: Env): readonly string[] => [env('CODEUP_TOKEN') ?? []].flat()
