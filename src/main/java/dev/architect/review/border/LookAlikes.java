package dev.architect.review.border;

import java.util.HashMap;
import java.util.Map;

/// Letters of other alphabets that are drawn like Latin ones.
final class LookAlikes {

    private static final Map<Integer, Character> LATIN = new HashMap<>();

    static {
        // Cyrillic
        pair("авсԁеѕіјһкӏмпорԛгтицѵԝхуз", "abcdesijhklmnopqrtnuvwxyz");
        pair("АВСԀЕЅІЈНКԼМПОРԚТѴԜХУЗ", "ABCDESIJHKLMNOPQTVWXYZ");
        // Greek
        pair("αβεηικνορτυχγω", "abenikvoptuxyw");
        pair("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX");
        // Small capitals, and the Latin letters without a dot or with a hook
        pair("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢıɑɡɩ", "abcdefghijklmnopqrstuvwyziagi");
        // Armenian and Cherokee
        pair("օսոցհ", "oungh");
        pair("ᎪᏴᏟᎠᎬᏀᎻᏆᎫᏦᏞᎷᏢᎡᏚᎢᏙᏔᎽᏃ", "ABCDEGHIJKLMPRSTVWYZ");
        // Punctuation
        pair("‘’‚‛′＇", "''''''");
        pair("“”„‟″", "\"\"\"\"\"");
        pair("‐‑‒−", "----");
        pair("，、；：（）", ",,;:()");
    }

    private LookAlikes() {
    }

    static char of(int codePoint) {
        Character latin = LATIN.get(codePoint);
        return latin != null ? latin : Character.isBmpCodePoint(codePoint) ? (char) codePoint : '\ufffd';
    }

    private static void pair(String drawn, String latin) {
        int[] from = drawn.codePoints().toArray();
        for (int i = 0; i < Math.min(from.length, latin.length()); i++) {
            LATIN.put(from[i], latin.charAt(i));
        }
    }
}
