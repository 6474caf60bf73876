# Programs: their tokens, what they send, what is said to them
web-problem-token-title = 密钥无效
web-problem-token = 随请求发送的密钥无效、已过期或已被撤销。
web-problem-token-onward = 请向办公室负责人申请新的密钥，并以“Authorization: Bearer”发送。
web-problem-media-type-title = 数据格式不被接受
web-problem-media-type = 数据须以 JSON 格式发送，并注明“Content-Type: application/json”。
web-problem-media-type-onward = 请以 JSON 格式发送相同的数据。
web-problem-precondition-title = 数据在此期间已改变
web-problem-precondition = 数据已不是之前读取的内容：有其他人修改过。没有任何内容被更改。
web-problem-precondition-onward = 请重新读取数据，并用新的“ETag”再次修改。
web-api-unknown = 这里没有这一项：请检查写法。
web-api-simple = 这里只需一段文字或一个数字。
