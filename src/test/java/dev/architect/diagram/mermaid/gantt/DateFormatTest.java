package dev.architect.diagram.mermaid.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "YYYY-MM-DD|2025-03-04|2025-03-04T00:00", "YYYY-MM-DD|2025-3-4|2025-03-04T00:00",
            "DD/MM/YYYY HH:mm|04/03/2025 17:05|2025-03-04T17:05", "D MMM YY|4 Mar 25|2025-03-04T00:00",
            "MMMM Do, YYYY|March 4th, 2025|2025-03-04T00:00", "YYYY-[W]DDDD|2025-W063|2025-03-04T00:00",
            "YYYYMMDDHHmmss|20250304170501|2025-03-04T17:05:01", "h:mm A|12:30 AM|2024-01-01T00:30",
            "hh:mm a|01:30 pm|2024-01-01T13:30", "HH:mm:ss.SSS|01:02:03.045|2024-01-01T01:02:03.045",
            "Q YYYY|3 2025|2025-07-01T00:00",
            "ss|90|2024-01-01T00:01:30", "X|1735689600|2025-01-01T00:00", "X|1.5|1970-01-01T00:00:01.500",
            "x|1735689600123|2025-01-01T00:00:00.123", "YYYY-MM-DDTHH:mmZ|2025-03-04T17:05+02:00|2025-03-04T15:05" })
    void every_token_is_read(String format, String text, String date) {
        assertThat(new DateFormat(format).parse(text)).contains(LocalDateTime.parse(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "YYYY-MM-DD|2025-02-30", "YYYY-MM-DD|2025-02-01x", "YYYY-MM-DD|25-02-01",
            "YYYY-MM-DD HH:mm|2025-02-01 10:61", "MMM|Foo", "X|12a", "x|9999999999999999999", "hh a|10 xx", "Z|+1" })
    void what_is_no_such_date_is_none(String format, String text) {
        assertThat(new DateFormat(format).parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2025/3/4|2025-03-04T00:00", "2025-03-04 17:05|2025-03-04T17:05",
            "2025-03-04T17:05:06Z|2025-03-04T17:05:06", "2025-03-04T17:05:06.789+02:00|2025-03-04T15:05:06",
            "Mar 4, 2025|2025-03-04T00:00", "4 March 2025 5:05 pm|2025-03-04T17:05", "03/04/2025|2025-03-04T00:00",
            "25/04/2025|2025-04-25T00:00", "2025-02-30|2025-03-02T00:00", "2025|2025-01-01T00:00", "75|1975-01-01T00:00" })
    void plain_dates_are_read_in_other_forms_too(String text, String date) {
        assertThat(LooseDate.parse(text)).contains(LocalDateTime.parse(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "someday", "2025-13-01", "a1", "1/2/3/4", "25:00", "12345678", "--", "2025-01-01+x" })
    void what_is_no_date_in_any_form_is_none(String text) {
        assertThat(LooseDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "%Y-%m-%d|2025-03-04", "%d %b %y|04 Mar 25", "%-d.%-m.|4.3.", "%a %A|Tue Tuesday",
            "%B|March", "%e|4", "%H:%M:%S.%L|17:05:06.078", "%I %p|05 PM", "%j|063", "%q|1", "%s|1741107906",
            "%Q|1741107906078", "%U %W %V|09 09 10", "%u %w|2 2", "%x, %X|3/4/2025, 5:05:06 PM", "%f|078000", "100%%|100%",
            "%Z|+0000", "%G-%g|2025-25", "W%|W%" })
    void every_directive_of_an_axis_is_written(String format, String label) {
        LocalDateTime time = LocalDateTime.parse("2025-03-04T17:05:06.078");

        assertThat(new AxisFormat(format).format(time)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "10second|00:00:05|00:00:35|00:00:10 00:00:20 00:00:30",
            "15minute|08:50|09:20|09:00 09:15", "6hour|01:00|19:00|06:00 12:00 18:00",
            "20millisecond|00:00:00.010|00:00:00.050|00:00:00.020 00:00:00.040" })
    void ticks_of_a_day_count_from_the_unit_above(String interval, String from, String to, String ticks) {
        List<LocalDateTime> found = TickInterval.parse(interval, "").orElseThrow()
                .ticks(LocalDateTime.parse("2025-01-01T" + from), LocalDateTime.parse("2025-01-01T" + to)).orElseThrow();

        assertThat(found).containsExactly(Arrays.stream(ticks.split(" "))
                .map(time -> LocalDateTime.parse("2025-01-01T" + time)).toArray(LocalDateTime[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2day|2025-01-29|2025-02-04|2025-01-29 2025-01-31 2025-02-01 2025-02-03",
            "1week|2025-01-01|2025-01-20|2025-01-06 2025-01-13 2025-01-20",
            "2week|2025-01-01|2025-02-05|2025-01-13 2025-01-27",
            "3month|2025-01-15|2025-12-01|2025-04-01 2025-07-01 2025-10-01" })
    void ticks_of_dates_count_from_the_unit_above(String interval, String from, String to, String ticks) {
        List<LocalDateTime> found = TickInterval.parse(interval, "monday").orElseThrow()
                .ticks(LocalDateTime.parse(from + "T00:00"), LocalDateTime.parse(to + "T00:00")).orElseThrow();

        assertThat(String.join(" ", found.stream().map(tick -> tick.toLocalDate().toString()).toList())).isEqualTo(ticks);
    }

    @Test
    void ticks_that_would_be_a_grey_wall_are_none() {
        LocalDateTime from = LocalDateTime.parse("2025-01-01T00:00");

        assertThat(TickInterval.parse("1second", "").orElseThrow().ticks(from, from.plusYears(10))).isEmpty();
        assertThat(TickInterval.between(from, from.plusYears(10)).ticks(from, from.plusYears(10)).orElseThrow())
                .hasSize(11);
    }
}
