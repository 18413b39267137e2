export const id=538;export const ids=[538];export const modules={5538:(e,a,n)=>{n.d(a,{runDemo:()=>d});var t=n(417),o=n(11),c=n(4498),i=n(4619);let r="bots.yml",l=`version: 1
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
`,s={version:1,accounts:{[t.S.id]:{"cn-hangzhou":{chatConfigurations:[["on-call-wechat",{CorpId:"ww0123456789acme0",AgentId:1000001}],["release-wechat",{CorpId:"ww0123456789acme0"}],["of-another-team",{CorpId:"ww0123456789acme0"}]].map(([e,a])=>({Name:e,Type:"WeChat",RamRole:"OOSServiceRole",Configuration:a}))}}}},p={OOS_CHAT_SECRET_OPS:"a-made-up-secret",ALIBABA_CLOUD_ACCESS_KEY_ID:t.S.accessKeyId,ALIBABA_CLOUD_ACCESS_KEY_SECRET:t.S.accessKeySecret},d=async(e,a,n,t)=>{let{demo:i}=a.cli,p=await (0,o.s)({seed:s});try{e.info(`${i.introduction}

${i.toFile(r)}

${l.replaceAll(/^(?=.)/gm,"  ")}`);let o={};for(let[l,s]of[["plan",i.steps.plan],["apply",i.steps.apply],["plan",i.steps.settled]]){e.info(`
${s}

$ oos-chat-sync ${l}
`);let i={...{command:l,config:r,endpoint:p.url,scope:"acme/bots",locale:n},"fingerprint-key":"a-made-up-key-of-32-characters-or-more"},d=await (0,c.i)(e=>i[e],m(e,t,e=>o=e),async()=>a);if(0!==d)return d}if("no-changes"!==o.result)return 1;return e.info(`
${i.done.join("\n")}`),0}finally{await p.close()}},m=(e,a,n)=>({...(0,i.Mt)(e=>p[e]),reporter:e,files:(0,i.U6)(()=>[{file:r,bytes:new TextEncoder().encode(l)}]),signal:a,onEnd:n})}};