package dev.architect.page;

record RootView(EntryView entry, FooterView footer) {
}
