import type { InitTexts } from '../cli-texts.ts'
import { PAGES } from './labels.ts'

/** Texts of the command that writes the first files. */
export const INIT_TEXTS: InitTexts = {
  questions: {
    pipeline: 'Where should plan and apply run?',
    name: 'Name of the chat configuration',
    type: 'Chat platform: DingTalk or WeChat',
    region: 'Region, such as cn-hangzhou',
    ramRole: 'RAM role that the chat acts as',
    variable: 'Environment variable that contains its secret',
    scope: 'Owner name in the records, such as owner/repo; default: from the git remote',
  },
  toChoices: (help, choices) => `${help} (choices: ${choices})`,
  keys: '↑/↓ to choose, Enter to confirm',
  pipelines: {
    github: 'GitHub Actions',
    gitlab: 'GitLab CI',
    jenkins: 'Jenkins',
    flow: 'Alibaba Cloud DevOps Flow',
    none: 'nowhere yet: only the configuration file',
  },
  toWritten: (path) => `Wrote ${path}`,
  toExists: (path) => `${path} already exists; --force replaces it. Nothing was written.`,
  toReplaceQuestion: (path) => `${path} already exists. Replace it?`,
  toForeign: (path) =>
    `${path} already exists and was not written by init, or was changed since: it is never replaced. Move it away first. Nothing was written.`,
  toBelow: (top) =>
    `A pipeline belongs in the top folder of the repository: run this in ${top}, or add --pipeline none. Nothing was written.`,
  toInvalid: (found, allowed) => `found ${found}; allowed: ${allowed}`,
  scopeNeeded: 'an owner name is required here, because no git remote gives one: for example --scope owner/repo',
  scopeRule: 'up to 140 letters, digits and . / : @ _ - such as owner/repo',
  toHint: {
    github: (taken) => `${taken} already exists and was not changed. GitHub runs both: remove what overlaps.`,
    gitlab: (taken, own) => `${taken} already exists and was not changed. Add to it:\n\ninclude:\n  - local: ${own}`,
    jenkins: (taken, own) =>
      `${taken} already exists and was not changed. Create a second multibranch pipeline with the Script Path ${own}.`,
    flow: (taken, own) => `${taken} already exists and was not changed. Create a pipeline from ${own}.`,
  },
  cancelled: 'Cancelled: nothing was written.',
  toAgain: (command) => `To continue with these answers: ${command}`,
  toNext: ({ program, path, variable, scope }) => [
    `Put the ids of your bot into ${path}, and set its secret as the variable ${variable}.`,
    `Where to find them: ${PAGES.values.address}`,
    `Then check the file: \`${program} validate\``,
    `Try it without an account: \`${program} rehearse\``,
    `With credentials in the environment: \`${program} plan --scope ${scope}\``,
  ],
  comments: {
    schema: 'chat-config.v1.schema.json',
    DingTalkClientId: 'Client ID of the DingTalk app',
    DingTalkTemplateId: 'id of a card template of that app',
    Fields: 'replace this line with the fields of the bot',
    dingTalk: [`Where to find the ids: ${PAGES.values.address}`],
    weChat: [
      'Which fields the bot has in OOS is not published: create one bot in the console,',
      `then export it. ${PAGES.values.address}`,
    ],
    github: ['One group for each pull request, and one for all applies.'],
    once: ['One apply at a time.'],
    toGitLab: (variable) => [
      'Set as masked CI/CD variables: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET,',
      `OOS_CHAT_FINGERPRINT_KEY and ${variable}. Protected variables reach only protected branches: the plan of a`,
      'merge request needs its own, unprotected keys, of a user with read permissions only.',
      'GITLAB_TOKEN writes the note with the plan: a project access token with the scope "api", masked. The apply reads that',
      "note with the job's own token, and verifies its digest with OOS_CHAT_FINGERPRINT_KEY.",
    ],
    jenkins: [
      'The credentials are "secret text" entries of Jenkins with the ids below. The agent needs Node.js 20.20, or 22.3 and later.',
    ],
    toFlow: (variable) => [
      'Set as private variables of the pipeline: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET,',
      `OOS_CHAT_FINGERPRINT_KEY and ${variable}. Let the code source start it on pushes and on merge requests: triggerEvents`,
      'push and mergeRequestOpenedOrUpdate. On a merge request the branch is its source branch.',
      'For a repository on Codeup set CODEUP_ORGANIZATION_ID, CODEUP_REPOSITORY_ID and, as a private variable, CODEUP_TOKEN: then the',
      'plan is a comment on the merge request. With "--approved-plan merge-request" after "apply", only what was reviewed there is applied.',
    ],
  },
}
