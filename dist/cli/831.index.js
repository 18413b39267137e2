export const id=831;export const ids=[831];export const modules={831:(e,a,n)=>{n.d(a,{runDemo:()=>m});var t=n(8304),o=n(4469),c=n(416),i=n(3153);let r="bots.yml",l=`version: 1
region: cn-hangzhou
defaults:
  ramRole: OOSServiceRole
chatConfigurations:
  - name: ops-dingtalk
    type: DingTalk
    configuration:
      DingTalkClientId: dingacmeexample00001
      DingTalkTemplateId: 00000000-0000-4000-8000-000000000001.schema
      DingTalkClientSecret: { fromEnv: OOS_CHAT_SECRET_OPS }
  - name: on-call-wechat
    type: WeChat
    configuration: { CorpId: ww0123456789acme0, AgentId: 1000002 }
  - name: release-wechat
    type: WeChat
    configuration: { CorpId: ww0123456789acme0 }
`,s={version:1,accounts:{[t.S.id]:{"cn-hangzhou":{chatConfigurations:[["on-call-wechat",{CorpId:"ww0123456789acme0",AgentId:1000001}],["release-wechat",{CorpId:"ww0123456789acme0"}],["of-another-team",{CorpId:"ww0123456789acme0"}]].map(([e,a])=>({Name:e,Type:"WeChat",RamRole:"OOSServiceRole",Configuration:a}))}}}},p={OOS_CHAT_SECRET_OPS:"a-made-up-secret",ALIBABA_CLOUD_ACCESS_KEY_ID:t.S.accessKeyId,ALIBABA_CLOUD_ACCESS_KEY_SECRET:t.S.accessKeySecret},m=async(e,{cli:{demo:a}},n,t)=>{let i=await (0,o.s)({seed:s});try{e.info(`${a.introduction}

${a.toFile(r)}

${l.replaceAll(/^(?=.)/gm,"  ")}`);let o={};for(let[l,s]of[["plan",a.steps.plan],["apply",a.steps.apply],["plan",a.steps.settled]]){e.info(`
${s}

$ oos-chat-sync ${l}
`);let a={...{command:l,config:r,endpoint:i.url,scope:"acme/bots",locale:n},"fingerprint-key":"a-made-up-key-of-32-characters-or-more"},p=await (0,c.i)(e=>a[e],d(e,t,e=>o=e));if(0!==p)return p}if("no-changes"!==o.result)return 1;return e.info(`
${a.done.join("\n")}`),0}finally{await i.close()}},d=(e,a,n)=>({...(0,i.Mt)(e=>p[e]),reporter:e,manner:"command-line",files:(0,i.U6)(()=>[{file:r,bytes:new TextEncoder().encode(l)}]),signal:a,onEnd:n})}};