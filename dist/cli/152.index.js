"use strict";exports.id=152,exports.ids=[152],exports.modules={4152:(e,a,n)=>{n.d(a,{runDemo:()=>d});var t=n(35),o=n(126),i=n(1734),r=n(1301);let c="bots.yml",l=`version: 1
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
`,s={version:1,accounts:{[t.S.id]:{"cn-hangzhou":{chatConfigurations:[["on-call-wechat",{CorpId:"ww0123456789acme0",AgentId:1000001}],["release-wechat",{CorpId:"ww0123456789acme0"}],["of-another-team",{CorpId:"ww0123456789acme0"}]].map(([e,a])=>({Name:e,Type:"WeChat",RamRole:"OOSServiceRole",Configuration:a}))}}}},p={OOS_CHAT_SECRET_OPS:"a-made-up-secret",ALIBABA_CLOUD_ACCESS_KEY_ID:t.S.accessKeyId,ALIBABA_CLOUD_ACCESS_KEY_SECRET:t.S.accessKeySecret},d=async(e,a,n,t)=>{let{demo:r}=a.cli,p=await (0,o.s)({seed:s});try{e.info(`${r.introduction}

${r.toFile(c)}

${l.replaceAll(/^(?=.)/gm,"  ")}`);let o={};for(let[l,s]of[["plan",r.steps.plan],["apply",r.steps.apply],["plan",r.steps.settled]]){e.info(`
${s}

$ oos-chat-sync ${l}
`);let r={...{command:l,config:c,endpoint:p.url,scope:"acme/bots",locale:n},"fingerprint-key":"a-made-up-key-of-32-characters-or-more"},d=await (0,i.i)(e=>r[e],m(e,t,e=>o=e),async()=>a);if(0!==d)return d}if("no-changes"!==o.result)return 1;return e.info(`
${r.done.join("\n")}`),0}finally{await p.close()}},m=(e,a,n)=>({...(0,r.Mt)(e=>p[e]),reporter:e,files:(0,r.U6)(()=>[{file:c,bytes:new TextEncoder().encode(l)}]),signal:a,onEnd:n})}};