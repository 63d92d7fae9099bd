// Asks the user what the application wants, over the venue's own API; the session is in a cookie.
"use strict";
const $ = (id) => document.getElementById(id);
const request = Object.fromEntries(new URLSearchParams(location.search));
let csrf = "";

async function call(method, path, body, more = {}) {
  const headers = { "Outcry-CSRF": csrf, ...more };
  if (body) headers["Content-Type"] = "application/json";
  const answer = await fetch(path, { method, headers, body: body && JSON.stringify(body) });
  const text = await answer.text();
  const json = text ? JSON.parse(text) : {};
  if (!answer.ok) throw json;
  return json;
}

function show(form, text) {
  for (const id of ["login", "consent"]) $(id).hidden = id !== form;
  $("say").textContent = text;
}

async function ask() {
  try {
    const question = await call("GET", `/v1/oauth/authorize${location.search}`);
    csrf = question.csrf_token || csrf;
    if (question.redirect_to) return location.assign(question.redirect_to);
    $("application").textContent = question.application;
    $("scopes").replaceChildren(...question.scopes.map((scope) => {
      const item = document.createElement("li");
      item.textContent = scope;
      return item;
    }));
    show("consent", question.agreed_before ? "You have agreed to this before." : "");
  } catch (problem) {
    if (problem.status === 401) return show("login", "Log in first.");
    show("", problem.detail || "The venue does not answer.");
  }
}

$("login").addEventListener("submit", async (event) => {
  event.preventDefault();
  const fields = new FormData(event.target);
  const login = { email: fields.get("email"), password: fields.get("password"), cookie: true };
  if (fields.get("code")) login.code = fields.get("code");
  try {
    csrf = (await call("POST", "/v1/auth/login", login)).csrf_token;
    await ask();
  } catch (problem) {
    show("login", problem.detail || "The venue does not answer.");
  }
});

$("consent").addEventListener("submit", async (event) => {
  event.preventDefault();
  const code = new FormData(event.target).get("code");
  const approve = event.submitter.value === "yes";
  try {
    if (approve && code) await call("POST", "/v1/auth/step-up", { code });
    const key = { "Idempotency-Key": crypto.randomUUID() };
    const answer = await call("POST", "/v1/oauth/authorize", { request, approve }, key);
    location.assign(answer.redirect_to);
  } catch (problem) {
    show("consent", problem.detail || "The venue does not answer.");
  }
});

ask();
