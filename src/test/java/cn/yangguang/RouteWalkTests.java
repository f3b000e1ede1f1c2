package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Every route, by every role and by strangers, about things of the own unit, around it, and of the other district: the
 * suite takes a sample of these steps, bench/route-walk all of them.
 */
@HouseTest
class RouteWalkTests {

    /**
     * Route | who may | about whose things, seen from a town ("-": nobody's in particular) | what they get | what others
     * get: for lack of the role / for a thing out of reach.
     */
    static final String TABLE = """
            GET / | everyone | - | done | -
            GET /open/plans | everyone | - | done | -
            GET /open/plans/{id} | everyone | any | done | -
            GET /open/plans/{id}/progress | everyone | any | done | -
            GET /open/plans/{id}/versions/{number} | everyone | any | 404 | -
            GET /sign-in | everyone | - | done | -
            POST /sign-in/refused | everyone | - | 422 | -
            GET /sign-in/code | everyone | - | done | -
            POST /sign-in/code | everyone | - | done | -
            GET /sign-in/enrol | everyone | - | done | -
            POST /sign-in/enrol | everyone | - | done | -
            GET /sign-in/password | everyone | - | done | -
            POST /sign-in/password | everyone | - | done | -
            ANY /error | everyone | - | 404 | -
            GET /desk | signed-in | - | done | -
            GET /desk ?unit | OFFICE REVIEWER HEAD CLERK | own below | done | 404
            GET /desk/due/{id} | OFFICE REVIEWER HEAD CLERK | own below | done | 404
            POST /desk/due/{id}/occasions | OFFICE CLERK | own below | done | 403
            POST /desk/due/{id}/strike | OFFICE | own below | done | 403
            GET /desk/reminders | signed-in | - | done | -
            POST /desk/reminders/read | signed-in | - | done | -
            GET /desk/reminders/rules | OFFICE | own below | done | 403/404
            POST /desk/reminders/rules | OFFICE | own below | done | 403
            GET /desk/mail | signed-in | - | done | -
            POST /desk/mail | signed-in | - | done | -
            GET /desk/post | SYSTEM_ADMIN | - | done | 403
            GET /desk/second-factor | signed-in | - | done | -
            POST /desk/second-factor | signed-in | - | done | -
            GET /desk/due/{id}/evidence | OFFICE CLERK | own below | done | 404
            POST /desk/due/{id}/evidence | OFFICE CLERK | own below | done | 403
            GET /desk/due/{id}/waiver | OFFICE | own below | done | 404
            POST /desk/due/{id}/waive | OFFICE | own below | done | 403
            POST /desk/due/{id}/lift | OFFICE | own below | done | 403
            POST /desk/due/{id}/acceptance | OFFICE | own below | done | 403
            GET /desk/evidence | OFFICE HEAD CLERK | - | done | 403
            POST /desk/evidence/accept | OFFICE HEAD | own below | done | 403
            POST /desk/evidence/return | OFFICE HEAD | own below | done | 403
            GET /desk/evidence/{id} | OFFICE REVIEWER HEAD CLERK | own below | done | 404
            GET /desk/evidence/{id}/file | OFFICE REVIEWER HEAD CLERK | own below | done | 404
            POST /desk/evidence/{id}/accept | OFFICE HEAD | own below | done | 403
            POST /desk/evidence/{id}/return | OFFICE HEAD | own below | done | 403
            POST /desk/evidence/{id}/withdraw | OFFICE CLERK | own below | done | 403
            POST /desk/evidence/{id}/look | OFFICE HEAD CLERK | own below | done | 403
            GET /desk/ledger | OFFICE REVIEWER HEAD CLERK | - | done | 403
            GET /desk/ledger/summary | OFFICE REVIEWER HEAD CLERK | - | done | 403
            GET /desk/ledger/pictures | OFFICE REVIEWER HEAD CLERK | - | done | 403
            GET /desk/ledger/xlsx | OFFICE REVIEWER HEAD CLERK | - | done | 403
            GET /desk/ledger/docx | OFFICE REVIEWER HEAD CLERK | - | done | 403
            GET /desk/ledger/act | OFFICE | - | done | 403
            GET /desk/ledger/act ?accept | OFFICE HEAD | - | done | 403
            POST /desk/ledger/act | OFFICE | own below | done | 403/422
            GET /desk/ledger/import | OFFICE CLERK | - | done | 403
            POST /desk/ledger/import | OFFICE CLERK | - | done | 403
            POST /desk/ledger/import/confirm | OFFICE CLERK | own below | done | 403/422
            GET /desk/password | signed-in | - | done | -
            POST /desk/password | signed-in | - | done | -
            POST /desk/second-factor/remove | signed-in | - | 422 | -
            GET /desk/security | SECURITY_ADMIN | - | done | 403
            POST /desk/security | top SECURITY_ADMIN | - | done | 403
            GET /desk/journal | top AUDITOR | - | done | 403
            POST /desk/journal/export | top AUDITOR | - | done | 403
            GET /desk/journal/check | top AUDITOR | - | done | 403
            POST /desk/journal/check | top AUDITOR | - | done | 403
            GET /desk/calendar | signed-in | - | done | -
            GET /desk/calendar/why | signed-in | - | done | -
            GET /desk/calendar/load | top OFFICE | - | done | 403
            POST /desk/calendar/preview | top OFFICE | - | done | 403
            POST /desk/calendar/load | top OFFICE | - | done | 403
            GET /desk/office-terms | OFFICE | own below | done | 403/404
            POST /desk/office-terms | OFFICE | own below | done | 403
            GET /desk/passing | OFFICE | own below | done | 403/404
            POST /desk/passing | OFFICE | own below | done | 403
            GET /desk/plans | OFFICE REVIEWER HEAD | - | done | 403
            GET /desk/plans/new | OFFICE | - | done | 403
            POST /desk/plans/new | OFFICE | own below | done | 403
            GET /desk/plans/{id} | OFFICE REVIEWER HEAD | own below | done | 404
            GET /desk/plans/{id} ?draft | OFFICE REVIEWER HEAD | own below | done | 404
            GET /desk/plans/{id}/file | OFFICE REVIEWER HEAD | own below | done | 404
            GET /desk/plans/{id}/duties | OFFICE REVIEWER HEAD | own below | done | 404
            POST /desk/plans/{id}/acceptance | OFFICE | own below | done | 403
            POST /desk/plans/{id}/public | OFFICE | own below | done | 403
            POST /desk/plans/{id}/confirm | OFFICE | own below | done | 403
            POST /desk/plans/{id}/discard | OFFICE | own below | done | 403
            POST /desk/plans/{id}/take-back | OFFICE | own below | done | 403
            GET /desk/plans/{id}/circulation | OFFICE REVIEWER HEAD | own below | done | 404
            POST /desk/plans/{id}/hide | OFFICE REVIEWER HEAD | own below | done | 403
            POST /desk/plans/{id}/circulation | OFFICE | own below | done | 403
            GET /desk/plans/{id}/objections/{objection} | OFFICE | own below | done | 404
            POST /desk/plans/{id}/objections/{objection} | OFFICE | own below | done | 403
            GET /desk/plans/{id}/changes | OFFICE REVIEWER HEAD | own below | done | 404
            GET /desk/plans/{id}/amend | OFFICE | own below | done | 404
            POST /desk/plans/{id}/amend | OFFICE | own below | done | 403
            GET /desk/plans/{id}/amendment | OFFICE | own below | done | 404
            POST /desk/plans/{id}/amendment | OFFICE | own below | done | 403
            GET /desk/plans/{id}/versions/{number} | OFFICE REVIEWER HEAD | own below | done | 404
            GET /desk/plans/{id}/close | OFFICE | own below | done | 404
            POST /desk/plans/{id}/close | OFFICE | own below | done | 403
            POST /desk/plans/{id}/reopen | OFFICE | own below | done | 403
            GET /desk/comments | HEAD CLERK | - | done | 403
            GET /desk/comments/{circulation}/{unit} | HEAD CLERK | own below | done | 404
            GET /desk/comments/{circulation}/{unit}/{task} | HEAD CLERK | own below | done | 404
            POST /desk/comments/{circulation}/{unit}/{task} | HEAD CLERK | own below | done | 403
            POST /desk/comments/{circulation}/{unit}/agree | HEAD CLERK | own below | done | 403
            POST /desk/comments/{circulation}/{unit}/withdraw | HEAD CLERK | own below | done | 403
            GET /desk/plans/{id}/above | OFFICE REVIEWER HEAD | own below | done | 404
            POST /desk/plans/{id}/above | OFFICE | own below | done | 403
            GET /desk/plans/{id}/above/{above} | OFFICE REVIEWER HEAD | own below | done | 404
            GET /desk/plans/{id}/above/{above}/csv | OFFICE REVIEWER HEAD | own below | done | 404
            POST /desk/plans/{id}/above/{above}/unlink | OFFICE | own below | done | 403
            GET /desk/plans/{id}/above/{above}/{task} | OFFICE | own below | done | 404
            POST /desk/plans/{id}/above/{above}/{task} | OFFICE | own below | done | 403
            GET /desk/plans/{id}/years | OFFICE REVIEWER HEAD | own below | done | 404
            GET /desk/plans/{id}/snapshots | OFFICE REVIEWER HEAD | own below | done | 404
            POST /desk/plans/{id}/rhythm | OFFICE | own below | done | 403
            POST /desk/plans/{id}/snapshots/{period}/release | OFFICE | own below | done | 403
            GET /desk/snapshots | OFFICE HEAD CLERK | - | done | 403
            GET /desk/snapshots/{plan}/{period}/{unit} | OFFICE REVIEWER HEAD CLERK | own below | done | 404
            POST /desk/snapshots/{plan}/{period}/{unit} | HEAD CLERK | own below | done | 403
            POST /desk/snapshots/{plan}/{period}/{unit}/approve | HEAD | own below | done | 403
            POST /desk/snapshots/{plan}/{period}/{unit}/return | HEAD | own below | done | 403
            GET /desk/plans/{id}/reading | OFFICE | own below | done | 404
            POST /desk/plans/{id}/reading/head | OFFICE | own below | done | 403
            POST /desk/plans/{id}/reading/undo | OFFICE | own below | done | 403
            GET /desk/plans/{id}/reading/units | OFFICE | own below | done | 404
            POST /desk/plans/{id}/reading/units | OFFICE | own below | done | 403
            GET /desk/plans/{id}/reading/{task} | OFFICE | own below | done | 404
            GET /desk/plans/{id}/reading/{task}/split | OFFICE | own below | done | 404
            POST /desk/plans/{id}/reading/{task} | OFFICE | own below | done | 403
            POST /desk/plans/{id}/reading/{task}/check | OFFICE | own below | done | 403
            POST /desk/plans/{id}/reading/{task}/merge | OFFICE | own below | done | 403
            POST /desk/plans/{id}/reading/{task}/drop | OFFICE | own below | done | 403
            POST /desk/plans/{id}/reading/{task}/restore | OFFICE | own below | done | 403
            POST /desk/plans/{id}/reading/{task}/split | OFFICE | own below | done | 403
            GET /desk/units | OFFICE REVIEWER HEAD CLERK SYSTEM_ADMIN SECURITY_ADMIN | - | done | 403
            GET /desk/units/new | SYSTEM_ADMIN | own below | done | 404
            POST /desk/units | SYSTEM_ADMIN | own below | done | 403
            GET /desk/units/{id} | OFFICE REVIEWER HEAD CLERK SYSTEM_ADMIN SECURITY_ADMIN | own below | done | 404
            POST /desk/units/{id} | SYSTEM_ADMIN | own below | done | 403
            POST /desk/units/{id}/move | SYSTEM_ADMIN | own below | done | 403
            GET /desk/units/exchange | SYSTEM_ADMIN | - | done | 403
            GET /desk/units/export | SYSTEM_ADMIN | own below | done | 404
            POST /desk/units/import | SYSTEM_ADMIN | own below | done | 403
            POST /desk/units/import/confirm | SYSTEM_ADMIN | own below | done | 403
            GET /desk/groups | OFFICE SYSTEM_ADMIN | own below | done | 403
            GET /desk/groups/edit | OFFICE SYSTEM_ADMIN | own below | done | 403
            POST /desk/groups | OFFICE SYSTEM_ADMIN | own below | done | 403
            GET /desk/staff | SYSTEM_ADMIN SECURITY_ADMIN | - | done | 403
            GET /desk/staff/new | SYSTEM_ADMIN | - | done | 403
            POST /desk/staff | SYSTEM_ADMIN | own below | done | 403
            GET /desk/staff/{id} | SYSTEM_ADMIN SECURITY_ADMIN | own below | done | 404
            POST /desk/staff/{id} | SYSTEM_ADMIN | own below | done | 404
            POST /desk/staff/{id}/grant | SECURITY_ADMIN | own below | done | 404
            POST /desk/staff/{id}/revoke | SECURITY_ADMIN | own below | done | 404
            POST /desk/staff/{id}/disable | SYSTEM_ADMIN SECURITY_ADMIN | own below | done | 404
            POST /desk/staff/{id}/enable | SYSTEM_ADMIN | own below | done | 404
            POST /desk/staff/{id}/unlock | SECURITY_ADMIN | own below | done | 404
            POST /desk/staff/{id}/factor | SECURITY_ADMIN | own below | done | 404
            POST /desk/staff/{id}/password | SYSTEM_ADMIN | own below | done | 404
            GET /desk/work | OFFICE REVIEWER HEAD CLERK | - | done | 403
            GET /desk/work/{plan} | OFFICE | own below | done | 404
            POST /desk/work/{plan}/date | OFFICE | own below | done | 403
            GET /desk/work/{plan}/{unit} | OFFICE REVIEWER HEAD CLERK | own below | done | 404
            POST /desk/work/{plan}/{unit} | CLERK | own below | done | 403
            GET /desk/work/{plan}/{unit}/scheme | OFFICE REVIEWER HEAD CLERK | own below | done | 404
            GET /desk/work/{plan}/{unit}/scheme/file | OFFICE REVIEWER HEAD CLERK | own below | done | 404
            POST /desk/work/{plan}/{unit}/scheme | CLERK | own below | done | 403
            POST /desk/work/{plan}/{unit}/scheme/submit | CLERK | own below | done | 403
            POST /desk/work/{plan}/{unit}/scheme/approve | HEAD | own below | done | 403
            POST /desk/work/{plan}/{unit}/scheme/return | HEAD | own below | done | 403
            POST /desk/work/{plan}/{unit}/scheme/publish | CLERK | own below | done | 403
            POST /desk/work/{plan}/{unit}/scheme/renew | CLERK | own below | done | 403
            GET /open/plans/{plan}/schemes/{id} | everyone | any | done | -
            GET /open/plans/{plan}/schemes/{id}/file | everyone | any | done | -
            GET /desk/contacts | OFFICE HEAD CLERK | - | done | 403
            GET /desk/contacts/export | OFFICE HEAD CLERK | - | done | 403
            POST /desk/contacts/ask | OFFICE | own below | done | 403
            GET /desk/contacts/{id} | HEAD CLERK | own below | done | 404
            POST /desk/contacts/{id} | HEAD CLERK | own below | done | 403
            POST /desk/contacts/{id}/confirm | HEAD CLERK | own below | done | 403
            GET /desk/meetings | OFFICE REVIEWER HEAD CLERK | - | done | 403
            GET /desk/meetings/shares | OFFICE REVIEWER HEAD CLERK | - | done | 403
            GET /desk/meetings/new | OFFICE CLERK | - | done | 403
            POST /desk/meetings/new | OFFICE CLERK | own below | done | 403
            GET /desk/meetings/{id} | OFFICE REVIEWER HEAD CLERK | own below | done | 404
            POST /desk/meetings/{id} | OFFICE CLERK | own below | done | 403
            POST /desk/meetings/{id}/minutes | OFFICE CLERK | own below | done | 403
            POST /desk/meetings/{id}/count | OFFICE CLERK | own below | done | 403
            GET /desk/meetings/{id}/minutes | OFFICE REVIEWER HEAD CLERK | own below | done | 404
            GET /open/pieces | everyone | - | done | -
            GET /open/pieces/{number} | everyone | any | done | -
            GET /open/pieces/{number}/files/{address} | everyone | any | done | -
            GET /open/policies | everyone | - | done | -
            GET /open/policies/in-force | everyone | - | done | -
            GET /open/clean-ups | everyone | - | done | -
            GET /open/clean-ups/{id} | everyone | any | 404 | -
            GET /desk/clean-ups | OFFICE REVIEWER HEAD CLERK SECRECY_REVIEWER | - | done | 403
            POST /desk/clean-ups | OFFICE | own below | done | 403
            GET /desk/clean-ups/{id} | OFFICE REVIEWER HEAD CLERK SECRECY_REVIEWER | own below above | done | 404
            POST /desk/clean-ups/{id}/propose | OFFICE CLERK | own below | done | 403
            POST /desk/clean-ups/{id}/confirm | OFFICE REVIEWER HEAD | own below | done | 403
            POST /desk/clean-ups/{id}/cancel | OFFICE | own below | done | 403
            POST /desk/clean-ups/{id}/close | OFFICE | own below | done | 403
            GET /desk/numbers | OFFICE REVIEWER HEAD CLERK SECRECY_REVIEWER | - | done | 403
            POST /desk/numbers | OFFICE CLERK | own below | done | 403
            GET /desk/numbers/{id}/{year} | OFFICE REVIEWER HEAD CLERK SECRECY_REVIEWER | own below | done | 404
            POST /desk/numbers/{id}/{year}/void | OFFICE CLERK | own below | done | 403
            GET /open/pieces/{number}/data | everyone | any | done | -
            GET /open/pieces/{number}/data.csv | everyone | any | done | -
            GET /open/pieces/{number}/data.xlsx | everyone | any | done | -
            GET /open/pieces/{number}/data.json | everyone | any | done | -
            GET /open/pieces/{number}/print | everyone | any | done | -
            GET /open/pieces/{number}/files/{address}/preview | everyone | any | done | -
            GET /open/pieces/{number}/files/{address}/image | everyone | any | 404 | -
            GET /open/column | everyone | - | done | -
            GET /open/column/{unit} | everyone | - | done | -
            GET /open/feeds/{format} | everyone | - | done | -
            GET /open/feeds/units/{unit}/{format} | everyone | any | done | -
            GET /open/feeds/themes/{theme}/{format} | everyone | - | done | -
            GET /robots.txt | everyone | - | done | -
            GET /sitemap.xml | everyone | - | done | -
            GET /sitemap/pages.xml | everyone | - | done | -
            GET /sitemap/pieces-{part}.xml | everyone | - | done | -
            GET /open/api | everyone | - | done | -
            GET /api/v1/openapi.json | everyone | - | done | -
            GET /api/v1/pieces | everyone | - | done | -
            GET /api/v1/pieces/{number} | everyone | any | done | -
            GET /api/v1/catalogue | everyone | - | done | -
            GET /api/v1/units | everyone | - | done | -
            GET /api/v1/plans | everyone | - | done | -
            GET /api/v1/** | everyone | - | 404 | -
            GET /open/requests | everyone | - | done | -
            GET /open/requests/answers | everyone | - | done | -
            GET /open/requests/answers/{number} | everyone | any | done | -
            GET /desk/requests/{id}/public-answer | OFFICE HEAD | own below | done | 404
            POST /desk/requests/{id}/public-answer | OFFICE HEAD | own below | done | 403
            POST /desk/requests/{id}/public-answer/withdrawal | OFFICE HEAD | own below | done | 403
            GET /open/requests/similar | everyone | - | done | -
            GET /open/requests/new | everyone | - | done | -
            POST /open/requests/new | everyone | any | done | -
            GET /open/requests/progress | everyone | - | done | -
            POST /open/requests/progress | everyone | any | done | -
            POST /open/requests/progress/reply | everyone | any | done | -
            POST /open/requests/progress/answer | everyone | any | done | -
            GET /desk/requests | OFFICE HEAD CLERK | - | done | 403
            GET /open/requests/limit | everyone | - | done | -
            GET /desk/requests/statistics | OFFICE HEAD CLERK | - | done | 403
            GET /desk/requests/statistics/xlsx | OFFICE HEAD CLERK | - | done | 403
            GET /desk/requests/moved | OFFICE HEAD CLERK | - | done | 403
            GET /desk/requests/new | OFFICE CLERK | - | done | 403
            POST /desk/requests/new | OFFICE CLERK | own below | done | 403
            GET /desk/requests/{id} | OFFICE HEAD CLERK | own below | done | 404
            GET /desk/requests/{id}/applicant | OFFICE HEAD CLERK | own below | done | 404
            GET /desk/requests/{id}/remedies | OFFICE HEAD CLERK | own below | done | 404
            POST /desk/requests/{id}/remedies | OFFICE CLERK | own below | done | 403
            POST /desk/requests/{id}/remedies/{remedy} | OFFICE CLERK | own below | done | 403
            GET /desk/requests/retention | OFFICE | own below | done | 403/404
            POST /desk/requests/retention | OFFICE | own below | done | 403
            GET /desk/requests/remedies | OFFICE HEAD CLERK | - | done | 403
            GET /desk/requests/internal-deadline | OFFICE | own below | done | 403/404
            POST /desk/requests/internal-deadline | OFFICE | own below | done | 403
            GET /desk/requests/{id}/proofs/{position} | OFFICE HEAD CLERK | own below | done | 404
            GET /desk/requests/{id}/letters | OFFICE HEAD CLERK | own below | done | 404
            POST /desk/requests/{id}/letters | OFFICE CLERK | own below | done | 403
            GET /desk/requests/{id}/letters/{letter} | OFFICE HEAD CLERK | own below | done | 404
            POST /desk/requests/{id}/letters/{letter} | OFFICE CLERK | own below | done | 403
            POST /desk/requests/{id}/letters/{letter}/finish | OFFICE CLERK | own below | done | 403
            POST /desk/requests/{id}/letters/{letter}/drop | OFFICE CLERK | own below | done | 403
            POST /desk/requests/{id}/letters/{letter}/void | OFFICE CLERK | own below | done | 403
            GET /desk/requests/{id}/letters/{letter}/docx | OFFICE HEAD CLERK | own below | done | 404
            GET /desk/requests/{id}/letters/{letter}/pdf | OFFICE HEAD CLERK | own below | done | 404
            GET /desk/requests/{id}/letters/{letter}/stamped | OFFICE HEAD CLERK | own below | done | 404
            POST /desk/requests/{id}/letters/{letter}/stamped | OFFICE CLERK | own below | done | 403
            GET /desk/letters | OFFICE HEAD CLERK | - | done | 403
            GET /desk/letters/remedies | OFFICE | - | done | 403
            GET /desk/letters/remedies/{unit} | OFFICE | own below | done | 404
            POST /desk/letters/remedies/{unit} | OFFICE | own below | done | 403
            GET /desk/requests/{id}/{event} | OFFICE CLERK | own below | done | 404
            POST /desk/requests/{id}/{event} | OFFICE CLERK | own below | done | 403
            GET /desk/publications | OFFICE REVIEWER HEAD CLERK SECRECY_REVIEWER | - | done | 403
            GET /desk/publications/new | OFFICE CLERK | - | done | 403
            POST /desk/publications/new | OFFICE CLERK | own below | done | 403
            GET /desk/publications/levels | OFFICE | own below | done | 403/404
            POST /desk/publications/levels | OFFICE | own below | done | 403
            GET /desk/publications/{id} | OFFICE REVIEWER HEAD CLERK SECRECY_REVIEWER | own below | done | 404
            GET /desk/publications/{id}/files/{address} | OFFICE REVIEWER HEAD CLERK SECRECY_REVIEWER | own below | done | 404
            GET /desk/publications/{id}/edit | OFFICE CLERK | own below | done | 404
            POST /desk/publications/{id}/edit | OFFICE CLERK | own below | done | 403
            GET /desk/publications/{id}/rows | OFFICE REVIEWER HEAD CLERK SECRECY_REVIEWER | own below | done | 404
            POST /desk/publications/{id}/rows | OFFICE CLERK | own below | done | 403
            POST /desk/publications/{id}/rows/take | OFFICE CLERK | own below | done | 403
            POST /desk/publications/{id}/rows/drop | OFFICE CLERK | own below | done | 403
            POST /desk/publications/{id}/rows/remove | OFFICE CLERK | own below | done | 403
            POST /desk/publications/{id}/files | OFFICE CLERK | own below | done | 403
            POST /desk/publications/{id}/files/remove | OFFICE CLERK | own below | done | 403
            POST /desk/publications/{id}/files/mask | OFFICE CLERK | own below | done | 403
            GET /desk/publications/{id}/originals/{address} | OFFICE REVIEWER HEAD CLERK SECRECY_REVIEWER | own below | done | 404
            POST /desk/publications/{id}/findings/correct | OFFICE CLERK | own below | done | 403
            POST /desk/publications/{id}/period | OFFICE CLERK | own below | done | 403
            POST /desk/publications/{id}/discard | OFFICE CLERK | own below | done | 403
            POST /desk/publications/{id}/findings/mask | OFFICE CLERK | own below | done | 403
            POST /desk/publications/{id}/findings/keep | OFFICE CLERK | own below | done | 403
            POST /desk/publications/{id}/submit | OFFICE CLERK | own below | done | 403
            POST /desk/publications/{id}/review | OFFICE REVIEWER HEAD | own below | done | 403
            POST /desk/publications/{id}/proofread | OFFICE REVIEWER HEAD | own below | done | 403
            POST /desk/publications/{id}/secrecy | SECRECY_REVIEWER | own below | done | 403
            POST /desk/publications/{id}/return | OFFICE REVIEWER HEAD | own below | done | 403
            POST /desk/publications/{id}/publish | OFFICE REVIEWER HEAD | own below | done | 403
            POST /desk/publications/{id}/schedule | OFFICE REVIEWER HEAD | own below | done | 403
            POST /desk/publications/{id}/unschedule | OFFICE REVIEWER HEAD | own below | done | 403
            POST /desk/publications/{id}/urgent | OFFICE REVIEWER HEAD | own below | done | 403
            POST /desk/publications/{id}/withdraw | OFFICE REVIEWER HEAD | own below | done | 403
            GET /desk/imports | OFFICE CLERK | - | done | 403
            GET /desk/imports/{id} | OFFICE CLERK | own below | done | 404
            GET /desk/imports/issuers/{id} | OFFICE | own below | done | 404
            POST /desk/imports/issuers/{id} | OFFICE | own below | done | 403
            GET /open/catalogue | everyone | any | done | -
            GET /desk/catalogue | OFFICE REVIEWER HEAD CLERK | - | done | 403
            GET /desk/catalogue ?place | OFFICE REVIEWER HEAD CLERK | own below above | done | 403/404
            POST /desk/catalogue/versions | OFFICE REVIEWER | own below | done | 403
            GET /desk/catalogue/starter | OFFICE | own below | done | 404
            POST /desk/catalogue/starter | OFFICE | own below | done | 403
            GET /desk/catalogue/versions | OFFICE REVIEWER HEAD CLERK | own below above | done | 404
            GET /desk/catalogue/versions/{number} | OFFICE REVIEWER HEAD CLERK | own below above | done | 404
            GET /desk/catalogue/items/new | OFFICE | own below | done | 404
            POST /desk/catalogue/items | OFFICE | own below | done | 403
            GET /desk/catalogue/items/{id} | OFFICE REVIEWER HEAD CLERK | own below above | done | 404
            POST /desk/catalogue/items/{id} | OFFICE | own below | done | 403
            POST /desk/catalogue/items/{id}/end | OFFICE | own below | done | 403
            GET /desk/catalogue/export | OFFICE REVIEWER HEAD CLERK | own below above | done | 404
            GET /desk/catalogue/import | OFFICE | own below | done | 404
            POST /desk/catalogue/import | OFFICE | own below | done | 403
            POST /desk/catalogue/import/confirm | OFFICE | own below | done | 403
            GET /desk/catalogue/reviews | OFFICE | - | done | 403
            GET /desk/catalogue/closed | OFFICE REVIEWER HEAD CLERK | own below above | done | 404
            GET /desk/catalogue/closed/new | OFFICE | own below | done | 404
            POST /desk/catalogue/closed | OFFICE | own below | done | 403
            GET /desk/catalogue/closed/{id} | OFFICE REVIEWER HEAD CLERK | own below above | done | 404
            POST /desk/catalogue/closed/{id} | OFFICE | own below | done | 403
            POST /desk/catalogue/closed/{id}/open | OFFICE | own below | done | 403
            """;

    static final List<WalkedRoute> ROUTES = WalkedRoute.of(TABLE);

    /** Pages that list things, those with choices included, and pages about one thing with such choices. */
    private static final List<String> LISTS = List.of(
            "/desk",
            "/desk/plans",
            "/desk/plans/new",
            "/desk/comments",
            "/desk/ledger",
            "/desk/ledger/summary",
            "/desk/ledger/pictures",
            "/desk/ledger/act?act=WAIVE&scope=all",
            "/desk/snapshots",
            "/desk/evidence",
            "/desk/units",
            "/desk/units?q=县",
            "/desk/units/exchange",
            "/desk/groups",
            "/desk/groups/edit",
            "/desk/staff",
            "/desk/staff?q=王小石",
            "/desk/staff/new",
            "/desk/passing",
            "/desk/office-terms",
            "/desk/reminders/rules",
            "/desk/work",
            "/desk/contacts",
            "/desk/meetings",
            "/desk/meetings/new",
            "/desk/meetings/shares",
            "/desk/publications",
            "/desk/requests",
            "/desk/requests/new",
            "/desk/requests/moved",
            "/desk/requests/statistics",
            "/desk/requests/retention",
            "/desk/requests/internal-deadline",
            "/desk/requests/remedies",
            "/desk/letters",
            "/desk/letters/remedies",
            "/desk/publications/new",
            "/desk/publications/levels",
            "/desk/imports",
            "/desk/numbers",
            "/desk/clean-ups",
            "/desk/catalogue",
            "/desk/catalogue/reviews");

    @LocalServerPort
    int port;

    private final ApplicationContext house;

    @Autowired
    RouteWalkTests(ApplicationContext house) {
        this.house = house;
    }

    /** Every page reads the tree, and each district that is walked is one more. */
    @BeforeEach
    void anEmptyHouse() {
        EmptyHouse.clear(house);
    }

    @Test
    void theTableKnowsEveryRouteOfTheHouseAndNoOther() {
        assertThat(ROUTES.stream().map(WalkedRoute::route).distinct().toList())
                .as("add new routes to TABLE and to Errands, and take away those that are gone")
                .containsExactlyInAnyOrderElementsOf(WalkedRoute.running(house));
        assertThat(new Errands(new WalkedDistrict(house, port)).routes())
                .containsExactlyInAnyOrderElementsOf(
                        ROUTES.stream().map(WalkedRoute::name).toList());
    }

    @Test
    void everyRoleGetsToItsThingsAndToNoOthers() {
        WalkedDistrict district = new WalkedDistrict(house, port);
        List<WalkedStep> steps = WalkedStep.of(ROUTES);
        Walking walking = new Walking(district);
        List<String> wrong = new ArrayList<>();
        for (WalkedStep step : steps) {
            int status = walking.walk(step, district.person(step.row(), step.role()));
            if (!step.row().expects(step.role(), step.where(), status)) {
                wrong.add(step + ": " + status);
            }
        }
        System.out.println("routes: " + steps.size() + " steps, routes.seed " + WalkedStep.SEED);
        assertThat(wrong).as("routes.seed " + WalkedStep.SEED).isEmpty();
    }

    /** Whoever has passed only the password is as much a stranger as anybody. */
    @Test
    void strangersAreSentToTheSignInPageFromEverythingThatIsNotOpen() {
        WalkedDistrict district = new WalkedDistrict(house, port);
        Errands errands = new Errands(district);
        Visitor stranger = district.stranger();
        List<Visitor> halfway =
                List.of(district.halfway(Role.SYSTEM_ADMIN, true), district.halfway(Role.SECURITY_ADMIN, false));
        List<String> wrong = new ArrayList<>();
        for (WalkedRoute row : ROUTES) {
            Errand errand = errands.of(row.name(), Where.OWN);
            for (Visitor each : halfway) {
                HttpResponse<String> answer = errand.by(each);
                if (!row.open() && !(answer.statusCode() == 302 && Visitor.leads(answer, "/sign-in"))) {
                    wrong.add(row.name() + " by the password alone: " + answer.statusCode());
                }
            }
            HttpResponse<String> answer = errand.by(stranger);
            boolean sent = answer.statusCode() == 302
                    && answer.headers().firstValue("Location").orElse("").endsWith("/sign-in");
            if (row.open() ? !row.answered(answer.statusCode()) : !sent) {
                wrong.add(row.name() + " by a stranger: " + answer.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsNotPublicIsNotThereForThePublic() {
        WalkedDistrict district = new WalkedDistrict(house, port);
        for (String path : List.of(district.plans.draft(Where.OTHER), district.plans.confirmed(Where.OTHER))) {
            String open = path.replace("/desk/", "/open/");
            assertThat(district.stranger().get(open).statusCode()).as(path).isEqualTo(404);
            assertThat(district.stranger().get("/open/plans").body()).doesNotContain(open);
            assertThat(district.stranger().get("/").body()).doesNotContain(open);
        }
    }

    @Test
    void noListShowsAnythingOfTheOtherDistrict() {
        WalkedDistrict district = new WalkedDistrict(house, port);
        for (Where where : List.of(Where.OWN, Where.OTHER)) {
            district.plans.draft(where);
            district.plans.confirmed(where);
            district.member(where);
        }
        List<String> pages = new ArrayList<>(LISTS);
        pages.add(district.plans.draft(Where.OWN) + "/reading/1");
        pages.add(district.plans.draft(Where.OWN) + "/circulation");
        pages.add(district.plans.puzzling(Where.OWN) + "/reading/units");
        pages.add(district.plans.confirmed(Where.OWN) + "/above");
        pages.add(district.plans.confirmed(Where.OWN) + "/years");
        pages.add(district.plans.confirmed(Where.OWN) + "/snapshots");
        pages.add("/desk/units/" + district.unitId(Where.OWN));
        pages.add("/desk/staff/" + district.member(Where.OWN));
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            Visitor person = district.person(role);
            for (String path : pages) {
                HttpResponse<String> answer =
                        person.get(path.replace("县", "%E5%8E%BF").replace("王小石", "%E7%8E%8B"));
                if (answer.statusCode() == 200 && answer.body().contains("临河")) {
                    wrong.add(path + " by " + role);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingOfTheOtherDistrictIsReachedThroughAField() {
        WalkedDistrict district = new WalkedDistrict(house, port);
        Errands errands = new Errands(district);
        String other = district.unitId(Where.OTHER);
        Visitor admin = district.person(Role.SYSTEM_ADMIN);
        Visitor guard = district.person(Role.SECURITY_ADMIN);
        Visitor office = district.person(Role.OFFICE);
        List<Integer> answers = new ArrayList<>();
        List<Errand> smuggling = List.of(
                errands.of("POST /desk/units", Where.OWN).with("validTo", "2024-12-31", "successor", other),
                errands.of("POST /desk/units/{id}", Where.OWN).with("validTo", "2024-12-31", "successor", other),
                errands.of("POST /desk/units/{id}/move", Where.OWN).with("to", other),
                errands.of("POST /desk/staff/{id}", Where.OWN).with("unit", other));
        List<Errand> ofTheGuard = List.of(
                errands.of("POST /desk/staff/{id}/grant", Where.OWN).with("at", other),
                errands.of("POST /desk/staff/{id}/revoke", Where.OWN).with("at", other));
        smuggling.forEach(errand -> answers.add(errand.by(admin).statusCode()));
        ofTheGuard.forEach(errand -> answers.add(errand.by(guard).statusCode()));
        Errand link =
                errands.of("POST /desk/plans/{id}/reading/units", Where.OWN).with("unit0", other);
        answers.add(link.by(office).statusCode());
        assertThat(answers).containsExactly(422, 422, 403, 403, 403, 403, 422);
    }
}
