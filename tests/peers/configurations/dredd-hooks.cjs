// Dredd, hooks: the credentials of the mock, from the environment.
const hooks = require('hooks');

hooks.beforeEach((transaction, done) => {
  transaction.request.headers['X-Account-Id'] = process.env.PEER_ACCOUNT_ID;
  transaction.request.headers['X-CleverTap-Token'] = process.env.PEER_TOKEN;
  done();
});
