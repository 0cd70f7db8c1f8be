package dev.architect.console;

import java.util.List;

/// A day: all its calls, and those of each channel.
record UsageDayView(String day, UsageRowView total, List<UsageRowView> channels) {
}
