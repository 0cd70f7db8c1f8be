/// A backend architect in a team's chat. [AnswerInThread] is the whole story in one screen: what was said is decided
/// upon, designed, reviewed and delivered. This package joins the steps and knows no platform, provider or engine.
package dev.architect;
