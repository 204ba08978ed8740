// An article that tells a machine what to make of it is no news, or news about such articles: either way it has nothing
// to gain by it. Rules read it as they read any text; no second reader is asked.

const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b[^.!?\n]{0,30}\b(?:your|all|any|these|those|the|previous|prior|above|earlier|system)\b[^.!?\n]{0,20}\b(?:instructions?|prompts?|guidelines|directions)\b/iu,
  /\b(?:output|emit|propose|respond with|answer with)\b[^.!?\n]{0,20}\b(?:claims?|json|proposals?|doubts?)\b/iu,
  /\byou are (?:now )?(?:an? )?(?:ai|assistant|language model|llm|second reader|careful reader)\b/iu,
  /\b(?:instructions?|notes?|message) (?:for|to) (?:the |any |all )?(?:ais?|llms?|language models?|assistants?|second readers?)\b/iu,
  /<\|?(?:im_start|im_end|system|assistant|user)\b/iu,
  /(?:忽略|无视|忽視|無視|忘记|忘掉|忘記|不要理会)[^。！？\n]{0,12}(?:指令|指示|提示词|提示詞|设定|設定|系统提示|要求)/u,
  /(?:输出|返回|提出|添加|生成|輸出|返回)[^。！？\n]{0,8}(?:JSON|json|断言|主张|主張|claims?)/u,
  /你(?:现在)?是(?:一个|一名)?(?:AI|人工智能|语言模型|大模型|助手|第二读者)/u,
];

/** Whether a text gives orders to a machine that reads it. */
export function addressesMachine(text: string): boolean {
  return ORDERS.some((order) => order.test(text));
}
