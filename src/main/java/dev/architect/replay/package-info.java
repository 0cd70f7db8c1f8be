/// What the bot would have said in a Slack workspace, from an official export of it, so that an admin can judge before
/// anybody is interrupted. Reads one archive and writes nothing but its report. Knows no database and no other platform.
package dev.architect.replay;
