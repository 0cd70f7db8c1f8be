package dev.architect.diagram.mermaid.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {

    /// What Mermaid 11.17 makes of the same settings.
    @ParameterizedTest
    @CsvSource({
            "base, primaryColor=#0b3d91, mainBkg=#0b3d91 secondaryColor=#3d910b tertiaryColor=#a96f0d nodeBorder=#1c2e4d",
            "base, primaryColor=#0b3d91, activationBorderColor=#296207 titleColor=#5690f2 rowEven=#0d47a9 surface2=#553b0f",
            "base, primaryColor=#0b3d91, cScale0=#020b1a cScale8=#e8f688 cScaleInv4=#eefde5 cScalePeer2=#030200",
            "base, primaryColor=#0b3d91, pie7=#400762 git3=#02171a gitInv6=#eefde5 quadrant3Fill=#15479b fillType5=#91560b",
            "base, primaryColor=#0b3d91 darkMode=true, primaryTextColor=#eeeeee nodeBorder=#385b97 git0=#2c75ef",
            "base, background=#102030, lineColor=#efdfcf defaultLinkColor=#efdfcf sequenceNumberColor=#102030",
            "base, cScale0=#336699, cScale0=#336699 cScaleInv0=#ecd9c6 cScalePeer0=#060d13",
            "dark, lineColor=#336699 mainBkg=#123456, lineColor=#336699 defaultLinkColor=#d3d3d3 secondBkg=#205d99",
            "forest, primaryColor=#336699, mainBkg=#cde498 cScale3=#262673 pie6=#33b42f git5=#133913",
            "default, primaryColor=#336699 mainBkg=#abcdef, nodeBkg=#abcdef pie1=#ececff fillType4=#33995f rowEven=#34699d" })
    void what_the_source_does_not_set_follows_from_what_it_sets(String name, String set, String expected) {
        Theme theme = theme(name, set);

        values(expected).forEach((variable, colour) -> assertThat(theme.colour(variable).hex()).as(variable).isEqualTo(colour));
    }

    @Test
    void without_the_name_of_a_theme_nothing_follows() {
        Theme theme = theme("", "primaryColor=#336699 mainBkg=#abcdef");

        assertThat(theme.colour("mainBkg").hex()).isEqualTo("#abcdef");
        assertThat(theme.colour("nodeBkg").hex()).isEqualTo("#ececff");
        assertThat(theme.colour("fillType0").hex()).isEqualTo("#ececff");
    }

    @Test
    void what_is_no_colour_is_not_set() {
        assertThat(theme("base", "primaryColor=red;}").colour("mainBkg").hex()).isEqualTo("#fff4dd");
    }

    @Test
    void bright_lines_are_dark_on_paper() {
        assertThat(theme("dark", "").onPaper("lineColor").luminance()).isLessThan(0.3);
    }

    private static Theme theme(String name, String set) {
        var config = new HashMap<String, String>();
        config.put("theme", name);
        values(set).forEach((variable, value) -> config.put("themeVariables." + variable, value));
        return Theme.of(config);
    }

    private static Map<String, String> values(String text) {
        var values = new HashMap<String, String>();
        for (String pair : text.isBlank() ? new String[0] : text.split(" ")) {
            values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return values;
    }
}
