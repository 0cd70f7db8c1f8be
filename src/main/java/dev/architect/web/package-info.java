/// What every page of ours owes to browsers and to the people before them, whatever it shows.
package dev.architect.web;
