

module top(clock,a_valid,a_last,a_error,a_empty,a_data,b_valid,b_last,b_error,b_empty,b_data,r_write,r_address,r_data,r_value,q_valid,q_sequence,q_slot,q_bid,q_offer,g_valid,g_from,g_to,c_valid,c_row,c_limits,c_ready);
    
    // Module arguments
    input wire  clock;
    input wire  a_valid;
    input wire  a_last;
    input wire  a_error;
    input wire  [2:0] a_empty;
    input wire  [63:0] a_data;
    input wire  b_valid;
    input wire  b_last;
    input wire  b_error;
    input wire  [2:0] b_empty;
    input wire  [63:0] b_data;
    input wire  r_write;
    input wire  [11:0] r_address;
    input wire  [31:0] r_data;
    output reg  [31:0] r_value;
    output reg  q_valid;
    output reg  [63:0] q_sequence;
    output reg  [9:0] q_slot;
    output reg  [76:0] q_bid;
    output reg  [76:0] q_offer;
    output reg  g_valid;
    output reg  [63:0] g_from;
    output reg  [63:0] g_to;
    output reg  c_valid;
    output reg  [11:0] c_row;
    output reg  [61:0] c_limits;
    input wire  c_ready;
    
    // Stub signals
    reg  feed$clock;
    reg  feed$a_valid;
    reg  feed$a_last;
    reg  feed$a_error;
    reg  [2:0] feed$a_empty;
    reg  [63:0] feed$a_data;
    reg  [15:0] feed$a_port;
    reg  feed$b_valid;
    reg  feed$b_last;
    reg  feed$b_error;
    reg  [2:0] feed$b_empty;
    reg  [63:0] feed$b_data;
    reg  [15:0] feed$b_port;
    reg  [79:0] feed$cfg_session;
    reg  [23:0] feed$cfg_wait;
    reg  feed$cfg_restart;
    reg  [63:0] feed$cfg_next;
    reg  feed$x_ready;
    wire  feed$a_message;
    wire  feed$a_well_formed;
    wire  [63:0] feed$a_sequence;
    wire  [63:0] feed$a_order_ref;
    wire  [63:0] feed$a_other_ref;
    wire  [63:0] feed$a_symbol;
    wire  [63:0] feed$a_terms;
    wire  [63:0] feed$a_stamp;
    wire  [39:0] feed$a_head;
    wire  feed$a_frame;
    wire  [3:0] feed$a_frame_class;
    wire  [63:0] feed$a_frame_sequence;
    wire  [15:0] feed$a_frame_count;
    wire  feed$a_overflow;
    wire  feed$b_message;
    wire  feed$b_well_formed;
    wire  [63:0] feed$b_sequence;
    wire  [63:0] feed$b_order_ref;
    wire  [63:0] feed$b_other_ref;
    wire  [63:0] feed$b_symbol;
    wire  [63:0] feed$b_terms;
    wire  [63:0] feed$b_stamp;
    wire  [39:0] feed$b_head;
    wire  feed$b_frame;
    wire  [3:0] feed$b_frame_class;
    wire  [63:0] feed$b_frame_sequence;
    wire  [15:0] feed$b_frame_count;
    wire  feed$b_overflow;
    wire  feed$x_valid;
    wire  feed$x_of_b;
    wire  [63:0] feed$x_sequence;
    wire  [63:0] feed$x_order_ref;
    wire  [63:0] feed$x_other_ref;
    wire  [63:0] feed$x_symbol;
    wire  [63:0] feed$x_terms;
    wire  [63:0] feed$x_stamp;
    wire  [39:0] feed$x_head;
    wire  feed$g_valid;
    wire  [63:0] feed$g_from;
    wire  [63:0] feed$g_to;
    reg  bbo$clock;
    reg  [15:0] bbo$cfg_locate;
    reg  bbo$cfg_begin;
    reg  bbo$g_valid;
    reg  bbo$x_valid;
    reg  [63:0] bbo$x_sequence;
    reg  [63:0] bbo$x_order_ref;
    reg  [63:0] bbo$x_other_ref;
    reg  [63:0] bbo$x_terms;
    reg  [39:0] bbo$x_head;
    reg  [9:0] bbo$q_slot;
    wire  bbo$x_ready;
    wire  bbo$b_valid;
    wire  [63:0] bbo$b_sequence;
    wire  [9:0] bbo$b_slot;
    wire  [76:0] bbo$b_bid;
    wire  [76:0] bbo$b_offer;
    wire  [76:0] bbo$q_bid;
    wire  [76:0] bbo$q_offer;
    reg  collars$clock;
    reg  collars$changed;
    reg  [9:0] collars$changed_slot;
    reg  collars$ask;
    reg  [9:0] collars$ask_slot;
    reg  collars$write;
    reg  [9:0] collars$write_slot;
    reg  [95:0] collars$write_row;
    wire  [9:0] collars$slot;
    reg  [153:0] collars$quote;
    wire  [153:0] collars$asked;
    wire  collars$asking;
    wire  collars$settling;
    wire  collars$c_valid;
    wire  [11:0] collars$c_row;
    wire  [61:0] collars$c_limits;
    reg  collars$c_ready;
    reg  desk$clock;
    reg  desk$r_write;
    reg  [11:0] desk$r_address;
    reg  [31:0] desk$r_data;
    wire  [31:0] desk$r_value;
    reg  [63:0] desk$now;
    reg  [153:0] desk$quote;
    reg  desk$asking;
    reg  desk$settling;
    reg  desk$frame$0;
    reg  desk$frame$1;
    reg  [3:0] desk$frame_class$0;
    reg  [3:0] desk$frame_class$1;
    reg  desk$message$0;
    reg  desk$message$1;
    reg  desk$overflow$0;
    reg  desk$overflow$1;
    reg  desk$taken;
    reg  desk$lost;
    reg  desk$quoted;
    reg  desk$given;
    wire  [15:0] desk$port_a;
    wire  [15:0] desk$port_b;
    wire  [23:0] desk$wait_cycles;
    wire  [79:0] desk$session;
    wire  [63:0] desk$first;
    wire  [15:0] desk$locate;
    wire  desk$starts;
    wire  desk$ask;
    wire  [9:0] desk$slot;
    wire  desk$row_write;
    wire  [95:0] desk$row;
    reg  [63:0] now$d;
    wire  [63:0] now$q;
    reg  now$clock;
    
    // Sub module instances
    top$feed feed(
        .clock(feed$clock),
        .a_valid(feed$a_valid),
        .a_last(feed$a_last),
        .a_error(feed$a_error),
        .a_empty(feed$a_empty),
        .a_data(feed$a_data),
        .a_port(feed$a_port),
        .b_valid(feed$b_valid),
        .b_last(feed$b_last),
        .b_error(feed$b_error),
        .b_empty(feed$b_empty),
        .b_data(feed$b_data),
        .b_port(feed$b_port),
        .cfg_session(feed$cfg_session),
        .cfg_wait(feed$cfg_wait),
        .cfg_restart(feed$cfg_restart),
        .cfg_next(feed$cfg_next),
        .x_ready(feed$x_ready),
        .a_message(feed$a_message),
        .a_well_formed(feed$a_well_formed),
        .a_sequence(feed$a_sequence),
        .a_order_ref(feed$a_order_ref),
        .a_other_ref(feed$a_other_ref),
        .a_symbol(feed$a_symbol),
        .a_terms(feed$a_terms),
        .a_stamp(feed$a_stamp),
        .a_head(feed$a_head),
        .a_frame(feed$a_frame),
        .a_frame_class(feed$a_frame_class),
        .a_frame_sequence(feed$a_frame_sequence),
        .a_frame_count(feed$a_frame_count),
        .a_overflow(feed$a_overflow),
        .b_message(feed$b_message),
        .b_well_formed(feed$b_well_formed),
        .b_sequence(feed$b_sequence),
        .b_order_ref(feed$b_order_ref),
        .b_other_ref(feed$b_other_ref),
        .b_symbol(feed$b_symbol),
        .b_terms(feed$b_terms),
        .b_stamp(feed$b_stamp),
        .b_head(feed$b_head),
        .b_frame(feed$b_frame),
        .b_frame_class(feed$b_frame_class),
        .b_frame_sequence(feed$b_frame_sequence),
        .b_frame_count(feed$b_frame_count),
        .b_overflow(feed$b_overflow),
        .x_valid(feed$x_valid),
        .x_of_b(feed$x_of_b),
        .x_sequence(feed$x_sequence),
        .x_order_ref(feed$x_order_ref),
        .x_other_ref(feed$x_other_ref),
        .x_symbol(feed$x_symbol),
        .x_terms(feed$x_terms),
        .x_stamp(feed$x_stamp),
        .x_head(feed$x_head),
        .g_valid(feed$g_valid),
        .g_from(feed$g_from),
        .g_to(feed$g_to)
    );
    top$bbo bbo(
        .clock(bbo$clock),
        .cfg_locate(bbo$cfg_locate),
        .cfg_begin(bbo$cfg_begin),
        .g_valid(bbo$g_valid),
        .x_valid(bbo$x_valid),
        .x_sequence(bbo$x_sequence),
        .x_order_ref(bbo$x_order_ref),
        .x_other_ref(bbo$x_other_ref),
        .x_terms(bbo$x_terms),
        .x_head(bbo$x_head),
        .q_slot(bbo$q_slot),
        .x_ready(bbo$x_ready),
        .b_valid(bbo$b_valid),
        .b_sequence(bbo$b_sequence),
        .b_slot(bbo$b_slot),
        .b_bid(bbo$b_bid),
        .b_offer(bbo$b_offer),
        .q_bid(bbo$q_bid),
        .q_offer(bbo$q_offer)
    );
    top$collars collars(
        .clock(collars$clock),
        .changed(collars$changed),
        .changed_slot(collars$changed_slot),
        .ask(collars$ask),
        .ask_slot(collars$ask_slot),
        .write(collars$write),
        .write_slot(collars$write_slot),
        .write_row(collars$write_row),
        .slot(collars$slot),
        .quote(collars$quote),
        .asked(collars$asked),
        .asking(collars$asking),
        .settling(collars$settling),
        .c_valid(collars$c_valid),
        .c_row(collars$c_row),
        .c_limits(collars$c_limits),
        .c_ready(collars$c_ready)
    );
    top$desk desk(
        .clock(desk$clock),
        .r_write(desk$r_write),
        .r_address(desk$r_address),
        .r_data(desk$r_data),
        .r_value(desk$r_value),
        .now(desk$now),
        .quote(desk$quote),
        .asking(desk$asking),
        .settling(desk$settling),
        .frame$0(desk$frame$0),
        .frame$1(desk$frame$1),
        .frame_class$0(desk$frame_class$0),
        .frame_class$1(desk$frame_class$1),
        .message$0(desk$message$0),
        .message$1(desk$message$1),
        .overflow$0(desk$overflow$0),
        .overflow$1(desk$overflow$1),
        .taken(desk$taken),
        .lost(desk$lost),
        .quoted(desk$quoted),
        .given(desk$given),
        .port_a(desk$port_a),
        .port_b(desk$port_b),
        .wait_cycles(desk$wait_cycles),
        .session(desk$session),
        .first(desk$first),
        .locate(desk$locate),
        .starts(desk$starts),
        .ask(desk$ask),
        .slot(desk$slot),
        .row_write(desk$row_write),
        .row(desk$row)
    );
    top$now now(
        .d(now$d),
        .q(now$q),
        .clock(now$clock)
    );
    
    // Update code
    always @(*) begin
        now$clock = clock;
        now$d = now$q;
        feed$clock = clock;
        bbo$clock = clock;
        collars$clock = clock;
        desk$clock = clock;
        now$d = now$q + ((32'h1) & 64'hffffffffffffffff);
        feed$a_valid = a_valid;
        feed$a_last = a_last;
        feed$a_error = a_error;
        feed$a_empty = a_empty;
        feed$a_data = a_data;
        feed$a_port = desk$port_a;
        feed$b_valid = b_valid;
        feed$b_last = b_last;
        feed$b_error = b_error;
        feed$b_empty = b_empty;
        feed$b_data = b_data;
        feed$b_port = desk$port_b;
        feed$cfg_session = desk$session;
        feed$cfg_wait = desk$wait_cycles;
        feed$cfg_restart = desk$starts;
        feed$cfg_next = desk$first;
        feed$x_ready = bbo$x_ready;
        bbo$cfg_locate = desk$locate;
        bbo$cfg_begin = desk$starts;
        bbo$g_valid = feed$g_valid;
        bbo$x_valid = feed$x_valid;
        bbo$x_sequence = feed$x_sequence;
        bbo$x_order_ref = feed$x_order_ref;
        bbo$x_other_ref = feed$x_other_ref;
        bbo$x_terms = feed$x_terms;
        bbo$x_head = feed$x_head;
        bbo$q_slot = collars$slot;
        collars$quote = ((bbo$q_bid) & 154'h3ffffffffffffffffffffffffffffffffffffff) | (((bbo$q_offer) & 154'h3ffffffffffffffffffffffffffffffffffffff) << ((32'h4d) & 8'hff));
        collars$changed = bbo$b_valid;
        collars$changed_slot = bbo$b_slot;
        collars$ask = desk$ask;
        collars$ask_slot = desk$slot;
        collars$write = desk$row_write;
        collars$write_slot = desk$slot;
        collars$write_row = desk$row;
        collars$c_ready = c_ready;
        c_valid = collars$c_valid;
        c_row = collars$c_row;
        c_limits = collars$c_limits;
        desk$r_write = r_write;
        desk$r_address = r_address;
        desk$r_data = r_data;
        desk$now = now$q;
        desk$quote = collars$asked;
        desk$asking = collars$asking;
        desk$settling = collars$settling;
        desk$frame$0 = feed$a_frame;
        desk$frame$1 = feed$b_frame;
        desk$frame_class$0 = feed$a_frame_class;
        desk$frame_class$1 = feed$b_frame_class;
        desk$message$0 = feed$a_message;
        desk$message$1 = feed$b_message;
        desk$overflow$0 = feed$a_overflow;
        desk$overflow$1 = feed$b_overflow;
        desk$taken = feed$x_valid & bbo$x_ready;
        desk$lost = feed$g_valid;
        desk$quoted = bbo$b_valid;
        desk$given = collars$c_valid & c_ready;
        r_value = desk$r_value;
        q_valid = bbo$b_valid;
        q_sequence = bbo$b_sequence;
        q_slot = bbo$b_slot;
        q_bid = bbo$b_bid;
        q_offer = bbo$b_offer;
        g_valid = feed$g_valid;
        g_from = feed$g_from;
        g_to = feed$g_to;
    end
    
endmodule // top


module top$bbo(clock,cfg_locate,cfg_begin,g_valid,x_valid,x_sequence,x_order_ref,x_other_ref,x_terms,x_head,q_slot,x_ready,b_valid,b_sequence,b_slot,b_bid,b_offer,q_bid,q_offer);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] cfg_locate;
    input wire  cfg_begin;
    input wire  g_valid;
    input wire  x_valid;
    input wire  [63:0] x_sequence;
    input wire  [63:0] x_order_ref;
    input wire  [63:0] x_other_ref;
    input wire  [63:0] x_terms;
    input wire  [39:0] x_head;
    input wire  [9:0] q_slot;
    output reg  x_ready;
    output reg  b_valid;
    output reg  [63:0] b_sequence;
    output reg  [9:0] b_slot;
    output reg  [76:0] b_bid;
    output reg  [76:0] b_offer;
    output reg  [76:0] q_bid;
    output reg  [76:0] q_offer;
    
    // Stub signals
    reg  control$clock;
    reg  control$begins;
    reg  control$gap;
    reg  control$offered;
    reg  control$skips;
    reg  control$again;
    wire  control$ready;
    wire  control$takes;
    wire  control$learns;
    wire  control$writes;
    wire  control$is_second;
    wire  control$clears;
    wire  [9:0] control$clear_row;
    wire  control$is_empty;
    wire  control$doubts;
    wire  control$doubted;
    reg  intent$clock;
    reg  intent$takes;
    reg  intent$learns;
    reg  intent$is_second;
    reg  [15:0] intent$first_locate;
    reg  [63:0] intent$order_ref;
    reg  [63:0] intent$other_ref;
    reg  [63:0] intent$terms;
    reg  [39:0] intent$head;
    reg  intent$found;
    reg  intent$has_room;
    reg  [31:0] intent$open_shares;
    reg  [31:0] intent$open_price;
    reg  intent$open_offer;
    reg  intent$has_lost$0;
    reg  intent$has_lost$1;
    wire  [9:0] intent$slot;
    wire  intent$skips;
    wire  [9:0] intent$set;
    wire  [63:0] intent$reference;
    wire  [31:0] intent$keys$0;
    wire  [31:0] intent$keys$1;
    wire  [43:0] intent$gain;
    wire  [12:0] intent$more;
    wire  intent$is_offer;
    wire  intent$adds;
    wire  intent$takes_off;
    wire  intent$ends;
    wire  intent$loses$0;
    wire  intent$loses$1;
    wire  intent$again;
    wire  [139:0] intent$entry;
    reg  orders$clock;
    reg  [9:0] orders$address;
    reg  [63:0] orders$reference;
    reg  [9:0] orders$slot;
    reg  orders$write_found;
    reg  orders$write_free;
    reg  [139:0] orders$entry;
    reg  orders$clear;
    reg  [9:0] orders$clear_address;
    wire  orders$found;
    wire  orders$has_room;
    wire  [31:0] orders$shares;
    wire  [31:0] orders$price;
    wire  orders$is_offer;
    reg  sides$0$clock;
    reg  [9:0] sides$0$slot;
    reg  [31:0] sides$0$key;
    reg  [43:0] sides$0$gain;
    reg  [12:0] sides$0$more;
    reg  sides$0$add;
    reg  sides$0$take;
    reg  sides$0$ends;
    reg  sides$0$lose;
    reg  sides$0$write;
    reg  sides$0$clear;
    reg  [9:0] sides$0$clear_slot;
    reg  sides$0$is_empty;
    wire  sides$0$has_lost;
    wire  sides$0$known;
    wire  [88:0] sides$0$best;
    wire  sides$0$has_best;
    reg  sides$1$clock;
    reg  [9:0] sides$1$slot;
    reg  [31:0] sides$1$key;
    reg  [43:0] sides$1$gain;
    reg  [12:0] sides$1$more;
    reg  sides$1$add;
    reg  sides$1$take;
    reg  sides$1$ends;
    reg  sides$1$lose;
    reg  sides$1$write;
    reg  sides$1$clear;
    reg  [9:0] sides$1$clear_slot;
    reg  sides$1$is_empty;
    wire  sides$1$has_lost;
    wire  sides$1$known;
    wire  [88:0] sides$1$best;
    wire  sides$1$has_best;
    reg  teller$clock;
    reg  teller$takes;
    reg  [63:0] teller$number;
    reg  teller$done;
    reg  [9:0] teller$slot;
    reg  [88:0] teller$best$0;
    reg  [88:0] teller$best$1;
    reg  teller$known$0;
    reg  teller$known$1;
    reg  teller$has_offer;
    reg  teller$doubts;
    reg  teller$doubted;
    reg  teller$clears;
    reg  [9:0] teller$clear_row;
    reg  teller$is_empty;
    reg  [9:0] teller$asked;
    wire  teller$says;
    wire  [63:0] teller$its_number;
    wire  [9:0] teller$its_slot;
    wire  [76:0] teller$quotes$0;
    wire  [76:0] teller$quotes$1;
    wire  [76:0] teller$answers$0;
    wire  [76:0] teller$answers$1;
    
    // Local signals
    reg  is_of$0;
    reg  is_of$1;
    
    // Sub module instances
    top$bbo$control control(
        .clock(control$clock),
        .begins(control$begins),
        .gap(control$gap),
        .offered(control$offered),
        .skips(control$skips),
        .again(control$again),
        .ready(control$ready),
        .takes(control$takes),
        .learns(control$learns),
        .writes(control$writes),
        .is_second(control$is_second),
        .clears(control$clears),
        .clear_row(control$clear_row),
        .is_empty(control$is_empty),
        .doubts(control$doubts),
        .doubted(control$doubted)
    );
    top$bbo$intent intent(
        .clock(intent$clock),
        .takes(intent$takes),
        .learns(intent$learns),
        .is_second(intent$is_second),
        .first_locate(intent$first_locate),
        .order_ref(intent$order_ref),
        .other_ref(intent$other_ref),
        .terms(intent$terms),
        .head(intent$head),
        .found(intent$found),
        .has_room(intent$has_room),
        .open_shares(intent$open_shares),
        .open_price(intent$open_price),
        .open_offer(intent$open_offer),
        .has_lost$0(intent$has_lost$0),
        .has_lost$1(intent$has_lost$1),
        .slot(intent$slot),
        .skips(intent$skips),
        .set(intent$set),
        .reference(intent$reference),
        .keys$0(intent$keys$0),
        .keys$1(intent$keys$1),
        .gain(intent$gain),
        .more(intent$more),
        .is_offer(intent$is_offer),
        .adds(intent$adds),
        .takes_off(intent$takes_off),
        .ends(intent$ends),
        .loses$0(intent$loses$0),
        .loses$1(intent$loses$1),
        .again(intent$again),
        .entry(intent$entry)
    );
    top$bbo$orders orders(
        .clock(orders$clock),
        .address(orders$address),
        .reference(orders$reference),
        .slot(orders$slot),
        .write_found(orders$write_found),
        .write_free(orders$write_free),
        .entry(orders$entry),
        .clear(orders$clear),
        .clear_address(orders$clear_address),
        .found(orders$found),
        .has_room(orders$has_room),
        .shares(orders$shares),
        .price(orders$price),
        .is_offer(orders$is_offer)
    );
    top$bbo$sides$0 sides$0(
        .clock(sides$0$clock),
        .slot(sides$0$slot),
        .key(sides$0$key),
        .gain(sides$0$gain),
        .more(sides$0$more),
        .add(sides$0$add),
        .take(sides$0$take),
        .ends(sides$0$ends),
        .lose(sides$0$lose),
        .write(sides$0$write),
        .clear(sides$0$clear),
        .clear_slot(sides$0$clear_slot),
        .is_empty(sides$0$is_empty),
        .has_lost(sides$0$has_lost),
        .known(sides$0$known),
        .best(sides$0$best),
        .has_best(sides$0$has_best)
    );
    top$bbo$sides$1 sides$1(
        .clock(sides$1$clock),
        .slot(sides$1$slot),
        .key(sides$1$key),
        .gain(sides$1$gain),
        .more(sides$1$more),
        .add(sides$1$add),
        .take(sides$1$take),
        .ends(sides$1$ends),
        .lose(sides$1$lose),
        .write(sides$1$write),
        .clear(sides$1$clear),
        .clear_slot(sides$1$clear_slot),
        .is_empty(sides$1$is_empty),
        .has_lost(sides$1$has_lost),
        .known(sides$1$known),
        .best(sides$1$best),
        .has_best(sides$1$has_best)
    );
    top$bbo$teller teller(
        .clock(teller$clock),
        .takes(teller$takes),
        .number(teller$number),
        .done(teller$done),
        .slot(teller$slot),
        .best$0(teller$best$0),
        .best$1(teller$best$1),
        .known$0(teller$known$0),
        .known$1(teller$known$1),
        .has_offer(teller$has_offer),
        .doubts(teller$doubts),
        .doubted(teller$doubted),
        .clears(teller$clears),
        .clear_row(teller$clear_row),
        .is_empty(teller$is_empty),
        .asked(teller$asked),
        .says(teller$says),
        .its_number(teller$its_number),
        .its_slot(teller$its_slot),
        .quotes$0(teller$quotes$0),
        .quotes$1(teller$quotes$1),
        .answers$0(teller$answers$0),
        .answers$1(teller$answers$1)
    );
    
    // Update code
    always @(*) begin
        control$clock = clock;
        intent$clock = clock;
        orders$clock = clock;
        teller$clock = clock;
        control$begins = cfg_begin;
        control$gap = g_valid;
        control$offered = x_valid;
        control$skips = intent$skips;
        control$again = intent$again;
        x_ready = control$ready;
        intent$takes = control$takes;
        intent$learns = control$learns;
        intent$is_second = control$is_second;
        intent$first_locate = cfg_locate;
        intent$order_ref = x_order_ref;
        intent$other_ref = x_other_ref;
        intent$terms = x_terms;
        intent$head = x_head;
        orders$address = intent$set;
        orders$reference = intent$reference;
        orders$slot = intent$slot;
        intent$found = orders$found;
        intent$has_room = orders$has_room;
        intent$open_shares = orders$shares;
        intent$open_price = orders$price;
        intent$open_offer = orders$is_offer;
        orders$write_free = control$writes & intent$adds;
        orders$write_found = control$writes & intent$takes_off;
        orders$clear = control$clears;
        orders$clear_address = control$clear_row;
        orders$entry = intent$entry;
        if (control$clears) begin
            orders$entry = ((32'h0) & 140'hfffffffffffffffffffffffffffffffffff);
        end
        is_of$0 = ~intent$is_offer;
        is_of$1 = intent$is_offer;
        sides$0$clock = clock;
        sides$0$slot = intent$slot;
        sides$0$key = intent$keys$0;
        sides$0$gain = intent$gain;
        sides$0$more = intent$more;
        sides$0$add = intent$adds & is_of$0;
        sides$0$take = intent$takes_off & is_of$0;
        sides$0$ends = intent$takes_off & (intent$ends & is_of$0);
        sides$0$lose = intent$loses$0;
        sides$0$write = control$writes;
        sides$0$clear = control$clears;
        sides$0$clear_slot = control$clear_row;
        sides$0$is_empty = control$is_empty;
        intent$has_lost$0 = sides$0$has_lost;
        teller$best$0 = sides$0$best;
        teller$known$0 = sides$0$known;
        sides$1$clock = clock;
        sides$1$slot = intent$slot;
        sides$1$key = intent$keys$1;
        sides$1$gain = intent$gain;
        sides$1$more = intent$more;
        sides$1$add = intent$adds & is_of$1;
        sides$1$take = intent$takes_off & is_of$1;
        sides$1$ends = intent$takes_off & (intent$ends & is_of$1);
        sides$1$lose = intent$loses$1;
        sides$1$write = control$writes;
        sides$1$clear = control$clears;
        sides$1$clear_slot = control$clear_row;
        sides$1$is_empty = control$is_empty;
        intent$has_lost$1 = sides$1$has_lost;
        teller$best$1 = sides$1$best;
        teller$known$1 = sides$1$known;
        teller$takes = control$takes;
        teller$number = x_sequence;
        teller$has_offer = sides$1$has_best;
        teller$doubts = control$doubts;
        teller$done = control$writes & ~intent$again;
        teller$slot = intent$slot;
        teller$doubted = control$doubted;
        teller$clears = control$clears;
        teller$clear_row = control$clear_row;
        teller$is_empty = control$is_empty;
        teller$asked = q_slot;
        b_valid = teller$says;
        b_sequence = teller$its_number;
        b_slot = teller$its_slot;
        b_bid = teller$quotes$0;
        b_offer = teller$quotes$1;
        q_bid = teller$answers$0;
        q_offer = teller$answers$1;
    end
    
endmodule // top$bbo


module top$bbo$control(clock,begins,gap,offered,skips,again,ready,takes,learns,writes,is_second,clears,clear_row,is_empty,doubts,doubted);
    
    // Module arguments
    input wire  clock;
    input wire  begins;
    input wire  gap;
    input wire  offered;
    input wire  skips;
    input wire  again;
    output reg  ready;
    output reg  takes;
    output reg  learns;
    output reg  writes;
    output reg  is_second;
    output reg  clears;
    output reg  [9:0] clear_row;
    output reg  is_empty;
    output reg  doubts;
    output reg  doubted;
    
    // Stub signals
    reg  [3:0] step$d;
    wire  [3:0] step$q;
    reg  step$clock;
    reg  second$d;
    wire  second$q;
    reg  second$clock;
    reg  pending$d;
    wire  pending$q;
    reg  pending$clock;
    reg  pending_empty$d;
    wire  pending_empty$q;
    reg  pending_empty$clock;
    reg  cleared$d;
    wire  cleared$q;
    reg  cleared$clock;
    reg  empty$d;
    wire  empty$q;
    reg  empty$clock;
    reg  [9:0] row$d;
    wire  [9:0] row$q;
    reg  row$clock;
    reg  [2:0] settled$d;
    wire  [2:0] settled$q;
    reg  settled$clock;
    
    // Local signals
    reg  is_idle;
    reg  in_doubt;
    reg  is_ready;
    reg  is_last;
    
    // Sub module instances
    top$bbo$control$step step(
        .d(step$d),
        .q(step$q),
        .clock(step$clock)
    );
    top$bbo$control$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    top$bbo$control$pending pending(
        .d(pending$d),
        .q(pending$q),
        .clock(pending$clock)
    );
    top$bbo$control$pending_empty pending_empty(
        .d(pending_empty$d),
        .q(pending_empty$q),
        .clock(pending_empty$clock)
    );
    top$bbo$control$cleared cleared(
        .d(cleared$d),
        .q(cleared$q),
        .clock(cleared$clock)
    );
    top$bbo$control$empty empty(
        .d(empty$d),
        .q(empty$q),
        .clock(empty$clock)
    );
    top$bbo$control$row row(
        .d(row$d),
        .q(row$q),
        .clock(row$clock)
    );
    top$bbo$control$settled settled(
        .d(settled$d),
        .q(settled$q),
        .clock(settled$clock)
    );
    
    // Update code
    always @(*) begin
        step$clock = clock;
        second$clock = clock;
        pending$clock = clock;
        pending_empty$clock = clock;
        cleared$clock = clock;
        empty$clock = clock;
        row$clock = clock;
        settled$clock = clock;
        step$d = step$q;
        second$d = second$q;
        pending$d = pending$q;
        pending_empty$d = pending_empty$q;
        cleared$d = cleared$q;
        empty$d = empty$q;
        row$d = row$q;
        settled$d = settled$q;
        is_idle = step$q == ((32'h0) & 4'hf);
        is_last = step$q == ((32'he) & 4'hf);
        in_doubt = pending$q | ~cleared$q;
        is_ready = is_idle & ~in_doubt;
        step$d = step$q + ((32'h1) & 4'hf);
        if (is_idle) begin
            step$d = ((32'h0) & 4'hf);
            second$d = 1'b0;
            if (offered & is_ready) begin
                step$d = ((32'h1) & 4'hf);
            end
        end
        if ((step$q == ((32'h2) & 4'hf)) & skips) begin
            step$d = ((32'h0) & 4'hf);
        end
        if (is_last) begin
            step$d = ((32'h0) & 4'hf);
            if (again) begin
                step$d = ((32'h2) & 4'hf);
                second$d = 1'b1;
            end
        end
        if (~cleared$q) begin
            row$d = row$q + ((32'h1) & 10'h3ff);
            cleared$d = row$q == ((32'h3ff) & 10'h3ff);
        end
        if (pending$q & is_idle) begin
            pending$d = 1'b0;
            cleared$d = 1'b0;
            empty$d = pending_empty$q;
            row$d = ((32'h0) & 10'h3ff);
        end
        if (begins | gap) begin
            pending$d = 1'b1;
            pending_empty$d = ~gap;
        end
        settled$d = ((cleared$q) & 3'h7) | (((settled$q[(32'h0)+:(2)]) & 3'h7) << ((32'h1) & 3'h7));
        ready = is_ready;
        takes = is_ready & offered;
        learns = (step$q == ((32'h9) & 4'hf)) & ~second$q;
        writes = is_last;
        is_second = second$q;
        clears = ~cleared$q;
        clear_row = row$q;
        is_empty = empty$q;
        doubts = in_doubt;
        doubted = in_doubt | (settled$q != ((32'h7) & 3'h7));
    end
    
endmodule // top$bbo$control


module top$bbo$control$cleared(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$control$cleared


module top$bbo$control$empty(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$control$empty


module top$bbo$control$pending(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$control$pending


module top$bbo$control$pending_empty(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$control$pending_empty


module top$bbo$control$row(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$control$row


module top$bbo$control$second(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$control$second


module top$bbo$control$settled(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$control$settled


module top$bbo$control$step(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$control$step


module top$bbo$intent(clock,takes,learns,is_second,first_locate,order_ref,other_ref,terms,head,found,has_room,open_shares,open_price,open_offer,has_lost$0,has_lost$1,slot,skips,set,reference,keys$0,keys$1,gain,more,is_offer,adds,takes_off,ends,loses$0,loses$1,again,entry);
    
    // Module arguments
    input wire  clock;
    input wire  takes;
    input wire  learns;
    input wire  is_second;
    input wire  [15:0] first_locate;
    input wire  [63:0] order_ref;
    input wire  [63:0] other_ref;
    input wire  [63:0] terms;
    input wire  [39:0] head;
    input wire  found;
    input wire  has_room;
    input wire  [31:0] open_shares;
    input wire  [31:0] open_price;
    input wire  open_offer;
    input wire  has_lost$0;
    input wire  has_lost$1;
    output reg  [9:0] slot;
    output reg  skips;
    output reg  [9:0] set;
    output reg  [63:0] reference;
    output reg  [31:0] keys$0;
    output reg  [31:0] keys$1;
    output reg  [43:0] gain;
    output reg  [12:0] more;
    output reg  is_offer;
    output reg  adds;
    output reg  takes_off;
    output reg  ends;
    output reg  loses$0;
    output reg  loses$1;
    output reg  again;
    output reg  [139:0] entry;
    
    // Stub signals
    reg  [63:0] its_terms$d;
    wire  [63:0] its_terms$q;
    reg  its_terms$clock;
    reg  [39:0] its_head$d;
    wire  [39:0] its_head$q;
    reg  its_head$clock;
    reg  references$clock;
    reg  references$takes;
    reg  [63:0] references$named$0;
    reg  [63:0] references$named$1;
    reg  references$is_second;
    wire  [63:0] references$reference;
    wire  [9:0] references$set;
    reg  offer$d;
    wire  offer$q;
    reg  offer$clock;
    reg  [31:0] price$d;
    wire  [31:0] price$q;
    reg  price$clock;
    reg  [31:0] moved$d;
    wire  [31:0] moved$q;
    reg  moved$clock;
    reg  [31:0] left$d;
    wire  [31:0] left$q;
    reg  left$clock;
    reg  is_over$d;
    wire  is_over$q;
    reg  is_over$clock;
    reg  is_all$d;
    wire  is_all$q;
    reg  is_all$clock;
    reg  [31:0] key_bid$d;
    wire  [31:0] key_bid$q;
    reg  key_bid$clock;
    reg  [31:0] key_offer$d;
    wire  [31:0] key_offer$q;
    reg  key_offer$clock;
    reg  [43:0] gains$d;
    wire  [43:0] gains$q;
    reg  gains$clock;
    reg  [12:0] mores$d;
    wire  [12:0] mores$q;
    reg  mores$clock;
    reg  is_add$d;
    wire  is_add$q;
    reg  is_add$clock;
    reg  is_take$d;
    wire  is_take$q;
    reg  is_take$clock;
    reg  lost_bid$d;
    wire  lost_bid$q;
    reg  lost_bid$clock;
    reg  lost_offer$d;
    wire  lost_offer$q;
    reg  lost_offer$clock;
    reg  once_more$d;
    wire  once_more$q;
    reg  once_more$clock;
    reg  kind$clock;
    reg  [39:0] kind$head;
    reg  [63:0] kind$terms;
    reg  [15:0] kind$first_locate;
    wire  [9:0] kind$slot;
    wire  kind$skips;
    wire  kind$enters;
    wire  kind$replaces;
    wire  kind$deletes;
    wire  kind$reduces;
    wire  kind$sells;
    wire  kind$is_odd;
    
    // Local signals
    reg  stays;
    reg  comes;
    reg  any_lost;
    reg  is_broken;
    reg  has_all;
    reg  is_full;
    reg  is_unheard;
    reg  [31:0] shares;
    reg  [31:0] not_price;
    reg  [43:0] wide;
    reg  [31:0] shares_left;
    
    // Sub module instances
    top$bbo$intent$its_terms its_terms(
        .d(its_terms$d),
        .q(its_terms$q),
        .clock(its_terms$clock)
    );
    top$bbo$intent$its_head its_head(
        .d(its_head$d),
        .q(its_head$q),
        .clock(its_head$clock)
    );
    top$bbo$intent$references references(
        .clock(references$clock),
        .takes(references$takes),
        .named$0(references$named$0),
        .named$1(references$named$1),
        .is_second(references$is_second),
        .reference(references$reference),
        .set(references$set)
    );
    top$bbo$intent$offer offer(
        .d(offer$d),
        .q(offer$q),
        .clock(offer$clock)
    );
    top$bbo$intent$price price(
        .d(price$d),
        .q(price$q),
        .clock(price$clock)
    );
    top$bbo$intent$moved moved(
        .d(moved$d),
        .q(moved$q),
        .clock(moved$clock)
    );
    top$bbo$intent$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    top$bbo$intent$is_over is_over(
        .d(is_over$d),
        .q(is_over$q),
        .clock(is_over$clock)
    );
    top$bbo$intent$is_all is_all(
        .d(is_all$d),
        .q(is_all$q),
        .clock(is_all$clock)
    );
    top$bbo$intent$key_bid key_bid(
        .d(key_bid$d),
        .q(key_bid$q),
        .clock(key_bid$clock)
    );
    top$bbo$intent$key_offer key_offer(
        .d(key_offer$d),
        .q(key_offer$q),
        .clock(key_offer$clock)
    );
    top$bbo$intent$gains gains(
        .d(gains$d),
        .q(gains$q),
        .clock(gains$clock)
    );
    top$bbo$intent$mores mores(
        .d(mores$d),
        .q(mores$q),
        .clock(mores$clock)
    );
    top$bbo$intent$is_add is_add(
        .d(is_add$d),
        .q(is_add$q),
        .clock(is_add$clock)
    );
    top$bbo$intent$is_take is_take(
        .d(is_take$d),
        .q(is_take$q),
        .clock(is_take$clock)
    );
    top$bbo$intent$lost_bid lost_bid(
        .d(lost_bid$d),
        .q(lost_bid$q),
        .clock(lost_bid$clock)
    );
    top$bbo$intent$lost_offer lost_offer(
        .d(lost_offer$d),
        .q(lost_offer$q),
        .clock(lost_offer$clock)
    );
    top$bbo$intent$once_more once_more(
        .d(once_more$d),
        .q(once_more$q),
        .clock(once_more$clock)
    );
    top$bbo$intent$kind kind(
        .clock(kind$clock),
        .head(kind$head),
        .terms(kind$terms),
        .first_locate(kind$first_locate),
        .slot(kind$slot),
        .skips(kind$skips),
        .enters(kind$enters),
        .replaces(kind$replaces),
        .deletes(kind$deletes),
        .reduces(kind$reduces),
        .sells(kind$sells),
        .is_odd(kind$is_odd)
    );
    
    // Update code
    always @(*) begin
        kind$clock = clock;
        references$clock = clock;
        its_terms$clock = clock;
        its_head$clock = clock;
        offer$clock = clock;
        price$clock = clock;
        moved$clock = clock;
        left$clock = clock;
        is_over$clock = clock;
        is_all$clock = clock;
        its_terms$d = its_terms$q;
        its_head$d = its_head$q;
        offer$d = offer$q;
        price$d = price$q;
        moved$d = moved$q;
        left$d = left$q;
        is_over$d = is_over$q;
        is_all$d = is_all$q;
        key_bid$clock = clock;
        key_offer$clock = clock;
        gains$clock = clock;
        mores$clock = clock;
        is_add$clock = clock;
        is_take$clock = clock;
        key_bid$d = key_bid$q;
        key_offer$d = key_offer$q;
        gains$d = gains$q;
        mores$d = mores$q;
        is_add$d = is_add$q;
        is_take$d = is_take$q;
        lost_bid$clock = clock;
        lost_offer$clock = clock;
        once_more$clock = clock;
        lost_bid$d = lost_bid$q;
        lost_offer$d = lost_offer$q;
        once_more$d = once_more$q;
        references$takes = takes;
        references$is_second = is_second;
        references$named$0 = order_ref;
        references$named$1 = other_ref;
        if (takes) begin
            its_terms$d = terms;
            its_head$d = head;
        end
        kind$head = its_head$q;
        kind$terms = its_terms$q;
        kind$first_locate = first_locate;
        slot = kind$slot;
        skips = kind$skips;
        set = references$set;
        reference = references$reference;
        comes = kind$enters | is_second;
        if (learns) begin
            offer$d = open_offer;
            if (kind$enters) begin
                offer$d = kind$sells;
            end
        end
        price$d = open_price;
        if (comes | (kind$replaces & ~found)) begin
            price$d = its_terms$q[(32'h0)+:(32)];
        end
        has_all = (kind$deletes | kind$replaces) & ~is_second;
        shares = its_terms$q[(32'h20)+:(32)];
        moved$d = shares;
        if (has_all) begin
            moved$d = open_shares;
        end
        left$d = open_shares - shares;
        is_all$d = has_all | (open_shares == shares);
        is_over$d = kind$reduces & (open_shares < shares);
        any_lost = has_lost$0 | has_lost$1;
        is_broken = kind$is_odd | ~any_lost;
        if (comes) begin
            is_broken = kind$is_odd | found;
        end
        else if (found) begin
            is_broken = kind$is_odd | is_over$q;
        end
        is_add$d = (comes & has_room) & ~is_broken;
        is_take$d = (found & ~comes) & ~is_broken;
        once_more$d = (kind$replaces & ~is_second) & (found & ~is_broken);
        is_full = comes & ~has_room;
        is_unheard = (kind$replaces & ~found) & ~is_second;
        lost_bid$d = (is_broken | (is_full & ~offer$q)) | (is_unheard & has_lost$0);
        lost_offer$d = (is_broken | (is_full & offer$q)) | (is_unheard & has_lost$1);
        not_price = ~price$q;
        key_bid$d = price$q;
        key_offer$d = not_price;
        if (is_broken) begin
            key_bid$d = ~((32'h0) & 32'hffffffff);
            key_offer$d = ~((32'h0) & 32'hffffffff);
        end
        wide = ((moved$q) & 44'hfffffffffff);
        gains$d = ((32'h0) & 44'hfffffffffff) - wide;
        mores$d = ((32'h0) & 13'h1fff);
        if (is_all$q) begin
            mores$d = ((32'h1fff) & 13'h1fff);
        end
        if (comes) begin
            gains$d = wide;
            mores$d = ((32'h1) & 13'h1fff);
        end
        keys$0 = key_bid$q;
        keys$1 = key_offer$q;
        gain = gains$q;
        more = mores$q;
        is_offer = offer$q;
        adds = is_add$q;
        takes_off = is_take$q;
        ends = is_all$q;
        loses$0 = lost_bid$q;
        loses$1 = lost_offer$q;
        again = once_more$q;
        shares_left = left$q;
        if (is_add$q) begin
            shares_left = moved$q;
        end
        stays = is_add$q | ~is_all$q;
        entry = ((references$reference) & 140'hfffffffffffffffffffffffffffffffffff) | (((shares_left) & 140'hfffffffffffffffffffffffffffffffffff) << ((32'h40) & 8'hff)) | (((price$q) & 140'hfffffffffffffffffffffffffffffffffff) << ((32'h60) & 8'hff)) | (((kind$slot) & 140'hfffffffffffffffffffffffffffffffffff) << ((32'h80) & 8'hff)) | (((offer$q) & 140'hfffffffffffffffffffffffffffffffffff) << ((32'h8a) & 8'hff)) | (((stays) & 140'hfffffffffffffffffffffffffffffffffff) << ((32'h8b) & 8'hff));
    end
    
endmodule // top$bbo$intent


module top$bbo$intent$gains(d,q,clock);
    
    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 44'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$gains


module top$bbo$intent$is_add(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$is_add


module top$bbo$intent$is_all(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$is_all


module top$bbo$intent$is_over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$is_over


module top$bbo$intent$is_take(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$is_take


module top$bbo$intent$its_head(d,q,clock);
    
    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 40'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$its_head


module top$bbo$intent$its_terms(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$its_terms


module top$bbo$intent$key_bid(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$key_bid


module top$bbo$intent$key_offer(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$key_offer


module top$bbo$intent$kind(clock,head,terms,first_locate,slot,skips,enters,replaces,deletes,reduces,sells,is_odd);
    
    // Module arguments
    input wire  clock;
    input wire  [39:0] head;
    input wire  [63:0] terms;
    input wire  [15:0] first_locate;
    output reg  [9:0] slot;
    output reg  skips;
    output reg  enters;
    output reg  replaces;
    output reg  deletes;
    output reg  reduces;
    output reg  sells;
    output reg  is_odd;
    
    // Stub signals
    reg  [15:0] place$d;
    wire  [15:0] place$q;
    reg  place$clock;
    reg  enter$d;
    wire  enter$q;
    reg  enter$clock;
    reg  replace$d;
    wire  replace$q;
    reg  replace$clock;
    reg  delete$d;
    wire  delete$q;
    reg  delete$clock;
    reg  reduce$d;
    wire  reduce$q;
    reg  reduce$clock;
    reg  sell$d;
    wire  sell$q;
    reg  sell$clock;
    reg  odd$d;
    wire  odd$q;
    reg  odd$clock;
    
    // Local signals
    reg  [7:0] code;
    reg  [7:0] side;
    reg  of_enter;
    reg  of_replace;
    reg  no_shares;
    reg  no_side;
    
    // Sub module instances
    top$bbo$intent$kind$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    top$bbo$intent$kind$enter enter(
        .d(enter$d),
        .q(enter$q),
        .clock(enter$clock)
    );
    top$bbo$intent$kind$replace replace(
        .d(replace$d),
        .q(replace$q),
        .clock(replace$clock)
    );
    top$bbo$intent$kind$delete delete(
        .d(delete$d),
        .q(delete$q),
        .clock(delete$clock)
    );
    top$bbo$intent$kind$reduce reduce(
        .d(reduce$d),
        .q(reduce$q),
        .clock(reduce$clock)
    );
    top$bbo$intent$kind$sell sell(
        .d(sell$d),
        .q(sell$q),
        .clock(sell$clock)
    );
    top$bbo$intent$kind$odd odd(
        .d(odd$d),
        .q(odd$q),
        .clock(odd$clock)
    );
    
    // Update code
    always @(*) begin
        place$clock = clock;
        enter$clock = clock;
        replace$clock = clock;
        delete$clock = clock;
        reduce$clock = clock;
        sell$clock = clock;
        odd$clock = clock;
        place$d = place$q;
        enter$d = enter$q;
        replace$d = replace$q;
        delete$d = delete$q;
        reduce$d = reduce$q;
        sell$d = sell$q;
        odd$d = odd$q;
        code = head[(32'h0)+:(8)];
        side = head[(32'h8)+:(8)];
        of_enter = (code == ((32'h41) & 8'hff)) | (code == ((32'h46) & 8'hff));
        of_replace = code == ((32'h55) & 8'hff);
        no_shares = terms[(32'h20)+:(32)] == ((32'h0) & 32'hffffffff);
        no_side = (side != ((32'h53) & 8'hff)) & (side != ((32'h42) & 8'hff));
        place$d = head[(32'h18)+:(16)] - first_locate;
        enter$d = of_enter;
        replace$d = of_replace;
        delete$d = code == ((32'h44) & 8'hff);
        reduce$d = (code == ((32'h45) & 8'hff)) | ((code == ((32'h43) & 8'hff)) | (code == ((32'h58) & 8'hff)));
        sell$d = side == ((32'h53) & 8'hff);
        odd$d = (no_shares & (of_enter | of_replace)) | (no_side & of_enter);
        slot = place$q[(32'h0)+:(10)];
        skips = (place$q[(32'ha)+:(6)] != ((32'h0) & 6'h3f)) | ~((enter$q | replace$q) | (delete$q | reduce$q));
        enters = enter$q;
        replaces = replace$q;
        deletes = delete$q;
        reduces = reduce$q;
        sells = sell$q;
        is_odd = odd$q;
    end
    
endmodule // top$bbo$intent$kind


module top$bbo$intent$kind$delete(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$kind$delete


module top$bbo$intent$kind$enter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$kind$enter


module top$bbo$intent$kind$odd(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$kind$odd


module top$bbo$intent$kind$place(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$kind$place


module top$bbo$intent$kind$reduce(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$kind$reduce


module top$bbo$intent$kind$replace(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$kind$replace


module top$bbo$intent$kind$sell(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$kind$sell


module top$bbo$intent$left(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$left


module top$bbo$intent$lost_bid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$lost_bid


module top$bbo$intent$lost_offer(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$lost_offer


module top$bbo$intent$mores(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$mores


module top$bbo$intent$moved(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$moved


module top$bbo$intent$offer(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$offer


module top$bbo$intent$once_more(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$once_more


module top$bbo$intent$price(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$price


module top$bbo$intent$references(clock,takes,named$0,named$1,is_second,reference,set);
    
    // Module arguments
    input wire  clock;
    input wire  takes;
    input wire  [63:0] named$0;
    input wire  [63:0] named$1;
    input wire  is_second;
    output reg  [63:0] reference;
    output reg  [9:0] set;
    
    // Stub signals
    reg  [63:0] refs$0$d;
    wire  [63:0] refs$0$q;
    reg  refs$0$clock;
    reg  [63:0] refs$1$d;
    wire  [63:0] refs$1$q;
    reg  refs$1$clock;
    reg  [9:0] sets$0$d;
    wire  [9:0] sets$0$q;
    reg  sets$0$clock;
    reg  [9:0] sets$1$d;
    wire  [9:0] sets$1$q;
    reg  sets$1$clock;
    reg  [63:0] meant$d;
    wire  [63:0] meant$q;
    reg  meant$clock;
    reg  [9:0] place$d;
    wire  [9:0] place$q;
    reg  place$clock;
    
    // Sub module instances
    top$bbo$intent$references$refs$0 refs$0(
        .d(refs$0$d),
        .q(refs$0$q),
        .clock(refs$0$clock)
    );
    top$bbo$intent$references$refs$1 refs$1(
        .d(refs$1$d),
        .q(refs$1$q),
        .clock(refs$1$clock)
    );
    top$bbo$intent$references$sets$0 sets$0(
        .d(sets$0$d),
        .q(sets$0$q),
        .clock(sets$0$clock)
    );
    top$bbo$intent$references$sets$1 sets$1(
        .d(sets$1$d),
        .q(sets$1$q),
        .clock(sets$1$clock)
    );
    top$bbo$intent$references$meant meant(
        .d(meant$d),
        .q(meant$q),
        .clock(meant$clock)
    );
    top$bbo$intent$references$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    
    // Update code
    always @(*) begin
        meant$clock = clock;
        place$clock = clock;
        meant$d = meant$q;
        place$d = place$q;
        refs$0$clock = clock;
        refs$0$d = refs$0$q;
        if (takes) begin
            refs$0$d = named$0;
        end
        sets$0$clock = clock;
        sets$0$d = (refs$0$q[(32'h0)+:(10)] ^ refs$0$q[(32'ha)+:(10)]) ^ (refs$0$q[(32'h14)+:(10)] ^ refs$0$q[(32'h1e)+:(10)]);
        refs$1$clock = clock;
        refs$1$d = refs$1$q;
        if (takes) begin
            refs$1$d = named$1;
        end
        sets$1$clock = clock;
        sets$1$d = (refs$1$q[(32'h0)+:(10)] ^ refs$1$q[(32'ha)+:(10)]) ^ (refs$1$q[(32'h14)+:(10)] ^ refs$1$q[(32'h1e)+:(10)]);
        place$d = sets$0$q;
        meant$d = refs$0$q;
        if (is_second) begin
            place$d = sets$1$q;
            meant$d = refs$1$q;
        end
        set = place$q;
        reference = meant$q;
    end
    
endmodule // top$bbo$intent$references


module top$bbo$intent$references$meant(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$references$meant


module top$bbo$intent$references$place(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$references$place


module top$bbo$intent$references$refs$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$references$refs$0


module top$bbo$intent$references$refs$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$references$refs$1


module top$bbo$intent$references$sets$0(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$references$sets$0


module top$bbo$intent$references$sets$1(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$intent$references$sets$1


module top$bbo$orders(clock,address,reference,slot,write_found,write_free,entry,clear,clear_address,found,has_room,shares,price,is_offer);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] address;
    input wire  [63:0] reference;
    input wire  [9:0] slot;
    input wire  write_found;
    input wire  write_free;
    input wire  [139:0] entry;
    input wire  clear;
    input wire  [9:0] clear_address;
    output reg  found;
    output reg  has_room;
    output reg  [31:0] shares;
    output reg  [31:0] price;
    output reg  is_offer;
    
    // Stub signals
    reg  ways$0$clock;
    reg  [9:0] ways$0$address;
    reg  [63:0] ways$0$reference;
    reg  [9:0] ways$0$slot;
    reg  ways$0$write;
    reg  [9:0] ways$0$write_address;
    reg  [139:0] ways$0$entry;
    wire  ways$0$same;
    wire  ways$0$free;
    wire  [64:0] ways$0$terms;
    reg  ways$1$clock;
    reg  [9:0] ways$1$address;
    reg  [63:0] ways$1$reference;
    reg  [9:0] ways$1$slot;
    reg  ways$1$write;
    reg  [9:0] ways$1$write_address;
    reg  [139:0] ways$1$entry;
    wire  ways$1$same;
    wire  ways$1$free;
    wire  [64:0] ways$1$terms;
    reg  ways$2$clock;
    reg  [9:0] ways$2$address;
    reg  [63:0] ways$2$reference;
    reg  [9:0] ways$2$slot;
    reg  ways$2$write;
    reg  [9:0] ways$2$write_address;
    reg  [139:0] ways$2$entry;
    wire  ways$2$same;
    wire  ways$2$free;
    wire  [64:0] ways$2$terms;
    reg  ways$3$clock;
    reg  [9:0] ways$3$address;
    reg  [63:0] ways$3$reference;
    reg  [9:0] ways$3$slot;
    reg  ways$3$write;
    reg  [9:0] ways$3$write_address;
    reg  [139:0] ways$3$entry;
    wire  ways$3$same;
    wire  ways$3$free;
    wire  [64:0] ways$3$terms;
    reg  is_found$d;
    wire  is_found$q;
    reg  is_found$clock;
    reg  is_free$d;
    wire  is_free$q;
    reg  is_free$clock;
    reg  [64:0] its$d;
    wire  [64:0] its$q;
    reg  its$clock;
    reg  [9:0] write_address$d;
    wire  [9:0] write_address$q;
    reg  write_address$clock;
    reg  [139:0] written$d;
    wire  [139:0] written$q;
    reg  written$clock;
    reg  writing$0$d;
    wire  writing$0$q;
    reg  writing$0$clock;
    reg  writing$1$d;
    wire  writing$1$q;
    reg  writing$1$clock;
    reg  writing$2$d;
    wire  writing$2$q;
    reg  writing$2$clock;
    reg  writing$3$d;
    wire  writing$3$q;
    reg  writing$3$clock;
    
    // Local signals
    reg  no_lower$0;
    reg  no_lower$1;
    reg  no_lower$2;
    reg  no_lower$3;
    
    // Sub module instances
    top$bbo$orders$ways$0 ways$0(
        .clock(ways$0$clock),
        .address(ways$0$address),
        .reference(ways$0$reference),
        .slot(ways$0$slot),
        .write(ways$0$write),
        .write_address(ways$0$write_address),
        .entry(ways$0$entry),
        .same(ways$0$same),
        .free(ways$0$free),
        .terms(ways$0$terms)
    );
    top$bbo$orders$ways$1 ways$1(
        .clock(ways$1$clock),
        .address(ways$1$address),
        .reference(ways$1$reference),
        .slot(ways$1$slot),
        .write(ways$1$write),
        .write_address(ways$1$write_address),
        .entry(ways$1$entry),
        .same(ways$1$same),
        .free(ways$1$free),
        .terms(ways$1$terms)
    );
    top$bbo$orders$ways$2 ways$2(
        .clock(ways$2$clock),
        .address(ways$2$address),
        .reference(ways$2$reference),
        .slot(ways$2$slot),
        .write(ways$2$write),
        .write_address(ways$2$write_address),
        .entry(ways$2$entry),
        .same(ways$2$same),
        .free(ways$2$free),
        .terms(ways$2$terms)
    );
    top$bbo$orders$ways$3 ways$3(
        .clock(ways$3$clock),
        .address(ways$3$address),
        .reference(ways$3$reference),
        .slot(ways$3$slot),
        .write(ways$3$write),
        .write_address(ways$3$write_address),
        .entry(ways$3$entry),
        .same(ways$3$same),
        .free(ways$3$free),
        .terms(ways$3$terms)
    );
    top$bbo$orders$is_found is_found(
        .d(is_found$d),
        .q(is_found$q),
        .clock(is_found$clock)
    );
    top$bbo$orders$is_free is_free(
        .d(is_free$d),
        .q(is_free$q),
        .clock(is_free$clock)
    );
    top$bbo$orders$its its(
        .d(its$d),
        .q(its$q),
        .clock(its$clock)
    );
    top$bbo$orders$write_address write_address(
        .d(write_address$d),
        .q(write_address$q),
        .clock(write_address$clock)
    );
    top$bbo$orders$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    top$bbo$orders$writing$0 writing$0(
        .d(writing$0$d),
        .q(writing$0$q),
        .clock(writing$0$clock)
    );
    top$bbo$orders$writing$1 writing$1(
        .d(writing$1$d),
        .q(writing$1$q),
        .clock(writing$1$clock)
    );
    top$bbo$orders$writing$2 writing$2(
        .d(writing$2$d),
        .q(writing$2$q),
        .clock(writing$2$clock)
    );
    top$bbo$orders$writing$3 writing$3(
        .d(writing$3$d),
        .q(writing$3$q),
        .clock(writing$3$clock)
    );
    
    // Update code
    always @(*) begin
        is_found$clock = clock;
        is_free$clock = clock;
        its$clock = clock;
        write_address$clock = clock;
        written$clock = clock;
        is_found$d = is_found$q;
        is_free$d = is_free$q;
        its$d = its$q;
        write_address$d = write_address$q;
        written$d = written$q;
        written$d = entry;
        write_address$d = address;
        if (clear) begin
            write_address$d = clear_address;
        end
        no_lower$0 = write_free;
        no_lower$1 = no_lower$0 & ~ways$0$free;
        no_lower$2 = no_lower$1 & ~ways$1$free;
        no_lower$3 = no_lower$2 & ~ways$2$free;
        ways$0$clock = clock;
        ways$0$address = address;
        ways$0$reference = reference;
        ways$0$slot = slot;
        ways$0$write_address = write_address$q;
        ways$0$entry = written$q;
        ways$0$write = writing$0$q;
        writing$0$clock = clock;
        writing$0$d = (clear | (write_found & ways$0$same)) | (no_lower$0 & ways$0$free);
        ways$1$clock = clock;
        ways$1$address = address;
        ways$1$reference = reference;
        ways$1$slot = slot;
        ways$1$write_address = write_address$q;
        ways$1$entry = written$q;
        ways$1$write = writing$1$q;
        writing$1$clock = clock;
        writing$1$d = (clear | (write_found & ways$1$same)) | (no_lower$1 & ways$1$free);
        ways$2$clock = clock;
        ways$2$address = address;
        ways$2$reference = reference;
        ways$2$slot = slot;
        ways$2$write_address = write_address$q;
        ways$2$entry = written$q;
        ways$2$write = writing$2$q;
        writing$2$clock = clock;
        writing$2$d = (clear | (write_found & ways$2$same)) | (no_lower$2 & ways$2$free);
        ways$3$clock = clock;
        ways$3$address = address;
        ways$3$reference = reference;
        ways$3$slot = slot;
        ways$3$write_address = write_address$q;
        ways$3$entry = written$q;
        ways$3$write = writing$3$q;
        writing$3$clock = clock;
        writing$3$d = (clear | (write_found & ways$3$same)) | (no_lower$3 & ways$3$free);
        is_found$d = (ways$0$same | ways$1$same) | (ways$2$same | ways$3$same);
        is_free$d = (ways$0$free | ways$1$free) | (ways$2$free | ways$3$free);
        its$d = (ways$0$terms | ways$1$terms) | (ways$2$terms | ways$3$terms);
        found = is_found$q;
        has_room = is_free$q;
        shares = its$q[(32'h0)+:(32)];
        price = its$q[(32'h20)+:(32)];
        is_offer = its$q[32'h40];
    end
    
endmodule // top$bbo$orders


module top$bbo$orders$is_found(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$is_found


module top$bbo$orders$is_free(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$is_free


module top$bbo$orders$its(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$its


module top$bbo$orders$ways$0(clock,address,reference,slot,write,write_address,entry,same,free,terms);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] address;
    input wire  [63:0] reference;
    input wire  [9:0] slot;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [139:0] entry;
    output reg  same;
    output reg  free;
    output reg  [64:0] terms;
    
    // Stub signals
    reg  entries$clock;
    reg  [9:0] entries$read_address;
    wire  [139:0] entries$read_data;
    reg  entries$write;
    reg  [9:0] entries$write_address;
    reg  [139:0] entries$write_data;
    reg  [139:0] read$d;
    wire  [139:0] read$q;
    reg  read$clock;
    reg  [139:0] kept$d;
    wire  [139:0] kept$q;
    reg  kept$clock;
    reg  same_low$d;
    wire  same_low$q;
    reg  same_low$clock;
    reg  same_high$d;
    wire  same_high$q;
    reg  same_high$clock;
    reg  same_slot$d;
    wire  same_slot$q;
    reg  same_slot$clock;
    reg  is_free$d;
    wire  is_free$q;
    reg  is_free$clock;
    reg  [64:0] its$d;
    wire  [64:0] its$q;
    reg  its$clock;
    reg  is_same$d;
    wire  is_same$q;
    reg  is_same$clock;
    reg  is_free_1$d;
    wire  is_free_1$q;
    reg  is_free_1$clock;
    reg  [64:0] its_1$d;
    wire  [64:0] its_1$q;
    reg  its_1$clock;
    
    // Sub module instances
    top$bbo$orders$ways$0$entries entries(
        .clock(entries$clock),
        .read_address(entries$read_address),
        .read_data(entries$read_data),
        .write(entries$write),
        .write_address(entries$write_address),
        .write_data(entries$write_data)
    );
    top$bbo$orders$ways$0$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$orders$ways$0$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$bbo$orders$ways$0$same_low same_low(
        .d(same_low$d),
        .q(same_low$q),
        .clock(same_low$clock)
    );
    top$bbo$orders$ways$0$same_high same_high(
        .d(same_high$d),
        .q(same_high$q),
        .clock(same_high$clock)
    );
    top$bbo$orders$ways$0$same_slot same_slot(
        .d(same_slot$d),
        .q(same_slot$q),
        .clock(same_slot$clock)
    );
    top$bbo$orders$ways$0$is_free is_free(
        .d(is_free$d),
        .q(is_free$q),
        .clock(is_free$clock)
    );
    top$bbo$orders$ways$0$its its(
        .d(its$d),
        .q(its$q),
        .clock(its$clock)
    );
    top$bbo$orders$ways$0$is_same is_same(
        .d(is_same$d),
        .q(is_same$q),
        .clock(is_same$clock)
    );
    top$bbo$orders$ways$0$is_free_1 is_free_1(
        .d(is_free_1$d),
        .q(is_free_1$q),
        .clock(is_free_1$clock)
    );
    top$bbo$orders$ways$0$its_1 its_1(
        .d(its_1$d),
        .q(its_1$q),
        .clock(its_1$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        kept$clock = clock;
        same_low$clock = clock;
        same_high$clock = clock;
        same_slot$clock = clock;
        is_free$clock = clock;
        its$clock = clock;
        read$d = read$q;
        kept$d = kept$q;
        same_low$d = same_low$q;
        same_high$d = same_high$q;
        same_slot$d = same_slot$q;
        is_free$d = is_free$q;
        its$d = its$q;
        is_same$clock = clock;
        is_free_1$clock = clock;
        its_1$clock = clock;
        is_same$d = is_same$q;
        is_free_1$d = is_free_1$q;
        its_1$d = its_1$q;
        entries$clock = clock;
        entries$read_address = address;
        entries$write = write;
        entries$write_address = write_address;
        entries$write_data = entry;
        read$d = entries$read_data;
        kept$d = read$q;
        same_low$d = kept$q[(32'h0)+:(32)] == reference[(32'h0)+:(32)];
        same_high$d = kept$q[(32'h20)+:(32)] == reference[(32'h20)+:(32)];
        same_slot$d = (kept$q[(32'h80)+:(10)] == slot) & kept$q[32'h8b];
        is_free$d = ~kept$q[32'h8b];
        its$d = (((kept$q[(32'h40)+:(32)]) & 65'h1ffffffffffffffff) | (((kept$q[(32'h60)+:(32)]) & 65'h1ffffffffffffffff) << ((32'h20) & 8'hff))) | (((kept$q[(32'h8a)+:(1)]) & 65'h1ffffffffffffffff) << ((32'h40) & 8'hff));
        is_same$d = (same_low$q & same_high$q) & same_slot$q;
        is_free_1$d = is_free$q;
        its_1$d = its$q;
        same = is_same$q;
        free = is_free_1$q;
        terms = ((32'h0) & 65'h1ffffffffffffffff);
        if (is_same$q) begin
            terms = its_1$q;
        end
    end
    
endmodule // top$bbo$orders$ways$0


module top$bbo$orders$ways$0$entries(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [139:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [139:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [139:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$orders$ways$0$entries


module top$bbo$orders$ways$0$is_free(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$0$is_free


module top$bbo$orders$ways$0$is_free_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$0$is_free_1


module top$bbo$orders$ways$0$is_same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$0$is_same


module top$bbo$orders$ways$0$its(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$0$its


module top$bbo$orders$ways$0$its_1(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$0$its_1


module top$bbo$orders$ways$0$kept(d,q,clock);
    
    // Module arguments
    input wire  [139:0] d;
    output reg  [139:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 140'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$0$kept


module top$bbo$orders$ways$0$read(d,q,clock);
    
    // Module arguments
    input wire  [139:0] d;
    output reg  [139:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 140'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$0$read


module top$bbo$orders$ways$0$same_high(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$0$same_high


module top$bbo$orders$ways$0$same_low(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$0$same_low


module top$bbo$orders$ways$0$same_slot(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$0$same_slot


module top$bbo$orders$ways$1(clock,address,reference,slot,write,write_address,entry,same,free,terms);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] address;
    input wire  [63:0] reference;
    input wire  [9:0] slot;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [139:0] entry;
    output reg  same;
    output reg  free;
    output reg  [64:0] terms;
    
    // Stub signals
    reg  entries$clock;
    reg  [9:0] entries$read_address;
    wire  [139:0] entries$read_data;
    reg  entries$write;
    reg  [9:0] entries$write_address;
    reg  [139:0] entries$write_data;
    reg  [139:0] read$d;
    wire  [139:0] read$q;
    reg  read$clock;
    reg  [139:0] kept$d;
    wire  [139:0] kept$q;
    reg  kept$clock;
    reg  same_low$d;
    wire  same_low$q;
    reg  same_low$clock;
    reg  same_high$d;
    wire  same_high$q;
    reg  same_high$clock;
    reg  same_slot$d;
    wire  same_slot$q;
    reg  same_slot$clock;
    reg  is_free$d;
    wire  is_free$q;
    reg  is_free$clock;
    reg  [64:0] its$d;
    wire  [64:0] its$q;
    reg  its$clock;
    reg  is_same$d;
    wire  is_same$q;
    reg  is_same$clock;
    reg  is_free_1$d;
    wire  is_free_1$q;
    reg  is_free_1$clock;
    reg  [64:0] its_1$d;
    wire  [64:0] its_1$q;
    reg  its_1$clock;
    
    // Sub module instances
    top$bbo$orders$ways$1$entries entries(
        .clock(entries$clock),
        .read_address(entries$read_address),
        .read_data(entries$read_data),
        .write(entries$write),
        .write_address(entries$write_address),
        .write_data(entries$write_data)
    );
    top$bbo$orders$ways$1$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$orders$ways$1$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$bbo$orders$ways$1$same_low same_low(
        .d(same_low$d),
        .q(same_low$q),
        .clock(same_low$clock)
    );
    top$bbo$orders$ways$1$same_high same_high(
        .d(same_high$d),
        .q(same_high$q),
        .clock(same_high$clock)
    );
    top$bbo$orders$ways$1$same_slot same_slot(
        .d(same_slot$d),
        .q(same_slot$q),
        .clock(same_slot$clock)
    );
    top$bbo$orders$ways$1$is_free is_free(
        .d(is_free$d),
        .q(is_free$q),
        .clock(is_free$clock)
    );
    top$bbo$orders$ways$1$its its(
        .d(its$d),
        .q(its$q),
        .clock(its$clock)
    );
    top$bbo$orders$ways$1$is_same is_same(
        .d(is_same$d),
        .q(is_same$q),
        .clock(is_same$clock)
    );
    top$bbo$orders$ways$1$is_free_1 is_free_1(
        .d(is_free_1$d),
        .q(is_free_1$q),
        .clock(is_free_1$clock)
    );
    top$bbo$orders$ways$1$its_1 its_1(
        .d(its_1$d),
        .q(its_1$q),
        .clock(its_1$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        kept$clock = clock;
        same_low$clock = clock;
        same_high$clock = clock;
        same_slot$clock = clock;
        is_free$clock = clock;
        its$clock = clock;
        read$d = read$q;
        kept$d = kept$q;
        same_low$d = same_low$q;
        same_high$d = same_high$q;
        same_slot$d = same_slot$q;
        is_free$d = is_free$q;
        its$d = its$q;
        is_same$clock = clock;
        is_free_1$clock = clock;
        its_1$clock = clock;
        is_same$d = is_same$q;
        is_free_1$d = is_free_1$q;
        its_1$d = its_1$q;
        entries$clock = clock;
        entries$read_address = address;
        entries$write = write;
        entries$write_address = write_address;
        entries$write_data = entry;
        read$d = entries$read_data;
        kept$d = read$q;
        same_low$d = kept$q[(32'h0)+:(32)] == reference[(32'h0)+:(32)];
        same_high$d = kept$q[(32'h20)+:(32)] == reference[(32'h20)+:(32)];
        same_slot$d = (kept$q[(32'h80)+:(10)] == slot) & kept$q[32'h8b];
        is_free$d = ~kept$q[32'h8b];
        its$d = (((kept$q[(32'h40)+:(32)]) & 65'h1ffffffffffffffff) | (((kept$q[(32'h60)+:(32)]) & 65'h1ffffffffffffffff) << ((32'h20) & 8'hff))) | (((kept$q[(32'h8a)+:(1)]) & 65'h1ffffffffffffffff) << ((32'h40) & 8'hff));
        is_same$d = (same_low$q & same_high$q) & same_slot$q;
        is_free_1$d = is_free$q;
        its_1$d = its$q;
        same = is_same$q;
        free = is_free_1$q;
        terms = ((32'h0) & 65'h1ffffffffffffffff);
        if (is_same$q) begin
            terms = its_1$q;
        end
    end
    
endmodule // top$bbo$orders$ways$1


module top$bbo$orders$ways$1$entries(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [139:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [139:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [139:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$orders$ways$1$entries


module top$bbo$orders$ways$1$is_free(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$1$is_free


module top$bbo$orders$ways$1$is_free_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$1$is_free_1


module top$bbo$orders$ways$1$is_same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$1$is_same


module top$bbo$orders$ways$1$its(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$1$its


module top$bbo$orders$ways$1$its_1(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$1$its_1


module top$bbo$orders$ways$1$kept(d,q,clock);
    
    // Module arguments
    input wire  [139:0] d;
    output reg  [139:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 140'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$1$kept


module top$bbo$orders$ways$1$read(d,q,clock);
    
    // Module arguments
    input wire  [139:0] d;
    output reg  [139:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 140'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$1$read


module top$bbo$orders$ways$1$same_high(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$1$same_high


module top$bbo$orders$ways$1$same_low(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$1$same_low


module top$bbo$orders$ways$1$same_slot(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$1$same_slot


module top$bbo$orders$ways$2(clock,address,reference,slot,write,write_address,entry,same,free,terms);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] address;
    input wire  [63:0] reference;
    input wire  [9:0] slot;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [139:0] entry;
    output reg  same;
    output reg  free;
    output reg  [64:0] terms;
    
    // Stub signals
    reg  entries$clock;
    reg  [9:0] entries$read_address;
    wire  [139:0] entries$read_data;
    reg  entries$write;
    reg  [9:0] entries$write_address;
    reg  [139:0] entries$write_data;
    reg  [139:0] read$d;
    wire  [139:0] read$q;
    reg  read$clock;
    reg  [139:0] kept$d;
    wire  [139:0] kept$q;
    reg  kept$clock;
    reg  same_low$d;
    wire  same_low$q;
    reg  same_low$clock;
    reg  same_high$d;
    wire  same_high$q;
    reg  same_high$clock;
    reg  same_slot$d;
    wire  same_slot$q;
    reg  same_slot$clock;
    reg  is_free$d;
    wire  is_free$q;
    reg  is_free$clock;
    reg  [64:0] its$d;
    wire  [64:0] its$q;
    reg  its$clock;
    reg  is_same$d;
    wire  is_same$q;
    reg  is_same$clock;
    reg  is_free_1$d;
    wire  is_free_1$q;
    reg  is_free_1$clock;
    reg  [64:0] its_1$d;
    wire  [64:0] its_1$q;
    reg  its_1$clock;
    
    // Sub module instances
    top$bbo$orders$ways$2$entries entries(
        .clock(entries$clock),
        .read_address(entries$read_address),
        .read_data(entries$read_data),
        .write(entries$write),
        .write_address(entries$write_address),
        .write_data(entries$write_data)
    );
    top$bbo$orders$ways$2$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$orders$ways$2$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$bbo$orders$ways$2$same_low same_low(
        .d(same_low$d),
        .q(same_low$q),
        .clock(same_low$clock)
    );
    top$bbo$orders$ways$2$same_high same_high(
        .d(same_high$d),
        .q(same_high$q),
        .clock(same_high$clock)
    );
    top$bbo$orders$ways$2$same_slot same_slot(
        .d(same_slot$d),
        .q(same_slot$q),
        .clock(same_slot$clock)
    );
    top$bbo$orders$ways$2$is_free is_free(
        .d(is_free$d),
        .q(is_free$q),
        .clock(is_free$clock)
    );
    top$bbo$orders$ways$2$its its(
        .d(its$d),
        .q(its$q),
        .clock(its$clock)
    );
    top$bbo$orders$ways$2$is_same is_same(
        .d(is_same$d),
        .q(is_same$q),
        .clock(is_same$clock)
    );
    top$bbo$orders$ways$2$is_free_1 is_free_1(
        .d(is_free_1$d),
        .q(is_free_1$q),
        .clock(is_free_1$clock)
    );
    top$bbo$orders$ways$2$its_1 its_1(
        .d(its_1$d),
        .q(its_1$q),
        .clock(its_1$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        kept$clock = clock;
        same_low$clock = clock;
        same_high$clock = clock;
        same_slot$clock = clock;
        is_free$clock = clock;
        its$clock = clock;
        read$d = read$q;
        kept$d = kept$q;
        same_low$d = same_low$q;
        same_high$d = same_high$q;
        same_slot$d = same_slot$q;
        is_free$d = is_free$q;
        its$d = its$q;
        is_same$clock = clock;
        is_free_1$clock = clock;
        its_1$clock = clock;
        is_same$d = is_same$q;
        is_free_1$d = is_free_1$q;
        its_1$d = its_1$q;
        entries$clock = clock;
        entries$read_address = address;
        entries$write = write;
        entries$write_address = write_address;
        entries$write_data = entry;
        read$d = entries$read_data;
        kept$d = read$q;
        same_low$d = kept$q[(32'h0)+:(32)] == reference[(32'h0)+:(32)];
        same_high$d = kept$q[(32'h20)+:(32)] == reference[(32'h20)+:(32)];
        same_slot$d = (kept$q[(32'h80)+:(10)] == slot) & kept$q[32'h8b];
        is_free$d = ~kept$q[32'h8b];
        its$d = (((kept$q[(32'h40)+:(32)]) & 65'h1ffffffffffffffff) | (((kept$q[(32'h60)+:(32)]) & 65'h1ffffffffffffffff) << ((32'h20) & 8'hff))) | (((kept$q[(32'h8a)+:(1)]) & 65'h1ffffffffffffffff) << ((32'h40) & 8'hff));
        is_same$d = (same_low$q & same_high$q) & same_slot$q;
        is_free_1$d = is_free$q;
        its_1$d = its$q;
        same = is_same$q;
        free = is_free_1$q;
        terms = ((32'h0) & 65'h1ffffffffffffffff);
        if (is_same$q) begin
            terms = its_1$q;
        end
    end
    
endmodule // top$bbo$orders$ways$2


module top$bbo$orders$ways$2$entries(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [139:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [139:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [139:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$orders$ways$2$entries


module top$bbo$orders$ways$2$is_free(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$2$is_free


module top$bbo$orders$ways$2$is_free_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$2$is_free_1


module top$bbo$orders$ways$2$is_same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$2$is_same


module top$bbo$orders$ways$2$its(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$2$its


module top$bbo$orders$ways$2$its_1(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$2$its_1


module top$bbo$orders$ways$2$kept(d,q,clock);
    
    // Module arguments
    input wire  [139:0] d;
    output reg  [139:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 140'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$2$kept


module top$bbo$orders$ways$2$read(d,q,clock);
    
    // Module arguments
    input wire  [139:0] d;
    output reg  [139:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 140'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$2$read


module top$bbo$orders$ways$2$same_high(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$2$same_high


module top$bbo$orders$ways$2$same_low(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$2$same_low


module top$bbo$orders$ways$2$same_slot(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$2$same_slot


module top$bbo$orders$ways$3(clock,address,reference,slot,write,write_address,entry,same,free,terms);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] address;
    input wire  [63:0] reference;
    input wire  [9:0] slot;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [139:0] entry;
    output reg  same;
    output reg  free;
    output reg  [64:0] terms;
    
    // Stub signals
    reg  entries$clock;
    reg  [9:0] entries$read_address;
    wire  [139:0] entries$read_data;
    reg  entries$write;
    reg  [9:0] entries$write_address;
    reg  [139:0] entries$write_data;
    reg  [139:0] read$d;
    wire  [139:0] read$q;
    reg  read$clock;
    reg  [139:0] kept$d;
    wire  [139:0] kept$q;
    reg  kept$clock;
    reg  same_low$d;
    wire  same_low$q;
    reg  same_low$clock;
    reg  same_high$d;
    wire  same_high$q;
    reg  same_high$clock;
    reg  same_slot$d;
    wire  same_slot$q;
    reg  same_slot$clock;
    reg  is_free$d;
    wire  is_free$q;
    reg  is_free$clock;
    reg  [64:0] its$d;
    wire  [64:0] its$q;
    reg  its$clock;
    reg  is_same$d;
    wire  is_same$q;
    reg  is_same$clock;
    reg  is_free_1$d;
    wire  is_free_1$q;
    reg  is_free_1$clock;
    reg  [64:0] its_1$d;
    wire  [64:0] its_1$q;
    reg  its_1$clock;
    
    // Sub module instances
    top$bbo$orders$ways$3$entries entries(
        .clock(entries$clock),
        .read_address(entries$read_address),
        .read_data(entries$read_data),
        .write(entries$write),
        .write_address(entries$write_address),
        .write_data(entries$write_data)
    );
    top$bbo$orders$ways$3$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$orders$ways$3$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$bbo$orders$ways$3$same_low same_low(
        .d(same_low$d),
        .q(same_low$q),
        .clock(same_low$clock)
    );
    top$bbo$orders$ways$3$same_high same_high(
        .d(same_high$d),
        .q(same_high$q),
        .clock(same_high$clock)
    );
    top$bbo$orders$ways$3$same_slot same_slot(
        .d(same_slot$d),
        .q(same_slot$q),
        .clock(same_slot$clock)
    );
    top$bbo$orders$ways$3$is_free is_free(
        .d(is_free$d),
        .q(is_free$q),
        .clock(is_free$clock)
    );
    top$bbo$orders$ways$3$its its(
        .d(its$d),
        .q(its$q),
        .clock(its$clock)
    );
    top$bbo$orders$ways$3$is_same is_same(
        .d(is_same$d),
        .q(is_same$q),
        .clock(is_same$clock)
    );
    top$bbo$orders$ways$3$is_free_1 is_free_1(
        .d(is_free_1$d),
        .q(is_free_1$q),
        .clock(is_free_1$clock)
    );
    top$bbo$orders$ways$3$its_1 its_1(
        .d(its_1$d),
        .q(its_1$q),
        .clock(its_1$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        kept$clock = clock;
        same_low$clock = clock;
        same_high$clock = clock;
        same_slot$clock = clock;
        is_free$clock = clock;
        its$clock = clock;
        read$d = read$q;
        kept$d = kept$q;
        same_low$d = same_low$q;
        same_high$d = same_high$q;
        same_slot$d = same_slot$q;
        is_free$d = is_free$q;
        its$d = its$q;
        is_same$clock = clock;
        is_free_1$clock = clock;
        its_1$clock = clock;
        is_same$d = is_same$q;
        is_free_1$d = is_free_1$q;
        its_1$d = its_1$q;
        entries$clock = clock;
        entries$read_address = address;
        entries$write = write;
        entries$write_address = write_address;
        entries$write_data = entry;
        read$d = entries$read_data;
        kept$d = read$q;
        same_low$d = kept$q[(32'h0)+:(32)] == reference[(32'h0)+:(32)];
        same_high$d = kept$q[(32'h20)+:(32)] == reference[(32'h20)+:(32)];
        same_slot$d = (kept$q[(32'h80)+:(10)] == slot) & kept$q[32'h8b];
        is_free$d = ~kept$q[32'h8b];
        its$d = (((kept$q[(32'h40)+:(32)]) & 65'h1ffffffffffffffff) | (((kept$q[(32'h60)+:(32)]) & 65'h1ffffffffffffffff) << ((32'h20) & 8'hff))) | (((kept$q[(32'h8a)+:(1)]) & 65'h1ffffffffffffffff) << ((32'h40) & 8'hff));
        is_same$d = (same_low$q & same_high$q) & same_slot$q;
        is_free_1$d = is_free$q;
        its_1$d = its$q;
        same = is_same$q;
        free = is_free_1$q;
        terms = ((32'h0) & 65'h1ffffffffffffffff);
        if (is_same$q) begin
            terms = its_1$q;
        end
    end
    
endmodule // top$bbo$orders$ways$3


module top$bbo$orders$ways$3$entries(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [139:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [139:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [139:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$orders$ways$3$entries


module top$bbo$orders$ways$3$is_free(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$3$is_free


module top$bbo$orders$ways$3$is_free_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$3$is_free_1


module top$bbo$orders$ways$3$is_same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$3$is_same


module top$bbo$orders$ways$3$its(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$3$its


module top$bbo$orders$ways$3$its_1(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$3$its_1


module top$bbo$orders$ways$3$kept(d,q,clock);
    
    // Module arguments
    input wire  [139:0] d;
    output reg  [139:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 140'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$3$kept


module top$bbo$orders$ways$3$read(d,q,clock);
    
    // Module arguments
    input wire  [139:0] d;
    output reg  [139:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 140'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$3$read


module top$bbo$orders$ways$3$same_high(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$3$same_high


module top$bbo$orders$ways$3$same_low(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$3$same_low


module top$bbo$orders$ways$3$same_slot(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$ways$3$same_slot


module top$bbo$orders$write_address(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$write_address


module top$bbo$orders$writing$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$writing$0


module top$bbo$orders$writing$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$writing$1


module top$bbo$orders$writing$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$writing$2


module top$bbo$orders$writing$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$writing$3


module top$bbo$orders$written(d,q,clock);
    
    // Module arguments
    input wire  [139:0] d;
    output reg  [139:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 140'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$orders$written


module top$bbo$sides$0(clock,slot,key,gain,more,add,take,ends,lose,write,clear,clear_slot,is_empty,has_lost,known,best,has_best);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] slot;
    input wire  [31:0] key;
    input wire  [43:0] gain;
    input wire  [12:0] more;
    input wire  add;
    input wire  take;
    input wire  ends;
    input wire  lose;
    input wire  write;
    input wire  clear;
    input wire  [9:0] clear_slot;
    input wire  is_empty;
    output reg  has_lost;
    output reg  known;
    output reg  [88:0] best;
    output reg  has_best;
    
    // Stub signals
    reg  shelves$0$clock;
    reg  [9:0] shelves$0$slot;
    reg  [88:0] shelves$0$result;
    reg  shelves$0$write;
    reg  [9:0] shelves$0$write_slot;
    reg  shelves$0$clear;
    reg  [88:0] shelves$0$cleared;
    wire  [88:0] shelves$0$kept;
    wire  [88:0] shelves$0$changed;
    wire  [88:0] shelves$0$row;
    reg  shelves$1$clock;
    reg  [9:0] shelves$1$slot;
    reg  [88:0] shelves$1$result;
    reg  shelves$1$write;
    reg  [9:0] shelves$1$write_slot;
    reg  shelves$1$clear;
    reg  [88:0] shelves$1$cleared;
    wire  [88:0] shelves$1$kept;
    wire  [88:0] shelves$1$changed;
    wire  [88:0] shelves$1$row;
    reg  shelves$2$clock;
    reg  [9:0] shelves$2$slot;
    reg  [88:0] shelves$2$result;
    reg  shelves$2$write;
    reg  [9:0] shelves$2$write_slot;
    reg  shelves$2$clear;
    reg  [88:0] shelves$2$cleared;
    wire  [88:0] shelves$2$kept;
    wire  [88:0] shelves$2$changed;
    wire  [88:0] shelves$2$row;
    reg  shelves$3$clock;
    reg  [9:0] shelves$3$slot;
    reg  [88:0] shelves$3$result;
    reg  shelves$3$write;
    reg  [9:0] shelves$3$write_slot;
    reg  shelves$3$clear;
    reg  [88:0] shelves$3$cleared;
    wire  [88:0] shelves$3$kept;
    wire  [88:0] shelves$3$changed;
    wire  [88:0] shelves$3$row;
    reg  tails$clock;
    reg  [9:0] tails$slot;
    reg  [77:0] tails$result;
    reg  tails$write;
    reg  [9:0] tails$write_slot;
    reg  tails$clear;
    reg  [77:0] tails$cleared;
    wire  [77:0] tails$kept;
    wire  [77:0] tails$changed;
    wire  [77:0] tails$row;
    reg  list$clock;
    reg  [88:0] list$rows$0;
    reg  [88:0] list$rows$1;
    reg  [88:0] list$rows$2;
    reg  [88:0] list$rows$3;
    reg  [31:0] list$key;
    reg  [43:0] list$gain;
    reg  [12:0] list$more;
    reg  list$adds;
    reg  list$takes;
    reg  list$ends;
    reg  list$loses;
    reg  list$knows;
    wire  list$listed;
    wire  list$unlists;
    wire  [12:0] list$orders;
    wire  [31:0] list$best;
    wire  [88:0] list$results$0;
    wire  [88:0] list$results$1;
    wire  [88:0] list$results$2;
    wire  [88:0] list$results$3;
    reg  tail$clock;
    reg  [77:0] tail$row;
    reg  [31:0] tail$key;
    reg  tail$unlists;
    reg  [12:0] tail$unlisted_orders;
    reg  [31:0] tail$unlisted_key;
    reg  tail$ends;
    reg  tail$loses;
    wire  tail$has_lost;
    wire  tail$knows;
    wire  [77:0] tail$result;
    reg  adds$d;
    wire  adds$q;
    reg  adds$clock;
    reg  takes$d;
    wire  takes$q;
    reg  takes$clock;
    reg  its_end$d;
    wire  its_end$q;
    reg  its_end$clock;
    reg  loses$d;
    wire  loses$q;
    reg  loses$clock;
    reg  [9:0] here$d;
    wire  [9:0] here$q;
    reg  here$clock;
    reg  writing$d;
    wire  writing$q;
    reg  writing$clock;
    reg  [9:0] write_at$d;
    wire  [9:0] write_at$q;
    reg  write_at$clock;
    reg  is_known$d;
    wire  is_known$q;
    reg  is_known$clock;
    reg  is_level$d;
    wire  is_level$q;
    reg  is_level$clock;
    
    // Local signals
    reg  [32:0] ones;
    reg  is_there;
    
    // Sub module instances
    top$bbo$sides$0$shelves$0 shelves$0(
        .clock(shelves$0$clock),
        .slot(shelves$0$slot),
        .result(shelves$0$result),
        .write(shelves$0$write),
        .write_slot(shelves$0$write_slot),
        .clear(shelves$0$clear),
        .cleared(shelves$0$cleared),
        .kept(shelves$0$kept),
        .changed(shelves$0$changed),
        .row(shelves$0$row)
    );
    top$bbo$sides$0$shelves$1 shelves$1(
        .clock(shelves$1$clock),
        .slot(shelves$1$slot),
        .result(shelves$1$result),
        .write(shelves$1$write),
        .write_slot(shelves$1$write_slot),
        .clear(shelves$1$clear),
        .cleared(shelves$1$cleared),
        .kept(shelves$1$kept),
        .changed(shelves$1$changed),
        .row(shelves$1$row)
    );
    top$bbo$sides$0$shelves$2 shelves$2(
        .clock(shelves$2$clock),
        .slot(shelves$2$slot),
        .result(shelves$2$result),
        .write(shelves$2$write),
        .write_slot(shelves$2$write_slot),
        .clear(shelves$2$clear),
        .cleared(shelves$2$cleared),
        .kept(shelves$2$kept),
        .changed(shelves$2$changed),
        .row(shelves$2$row)
    );
    top$bbo$sides$0$shelves$3 shelves$3(
        .clock(shelves$3$clock),
        .slot(shelves$3$slot),
        .result(shelves$3$result),
        .write(shelves$3$write),
        .write_slot(shelves$3$write_slot),
        .clear(shelves$3$clear),
        .cleared(shelves$3$cleared),
        .kept(shelves$3$kept),
        .changed(shelves$3$changed),
        .row(shelves$3$row)
    );
    top$bbo$sides$0$tails tails(
        .clock(tails$clock),
        .slot(tails$slot),
        .result(tails$result),
        .write(tails$write),
        .write_slot(tails$write_slot),
        .clear(tails$clear),
        .cleared(tails$cleared),
        .kept(tails$kept),
        .changed(tails$changed),
        .row(tails$row)
    );
    top$bbo$sides$0$list list(
        .clock(list$clock),
        .rows$0(list$rows$0),
        .rows$1(list$rows$1),
        .rows$2(list$rows$2),
        .rows$3(list$rows$3),
        .key(list$key),
        .gain(list$gain),
        .more(list$more),
        .adds(list$adds),
        .takes(list$takes),
        .ends(list$ends),
        .loses(list$loses),
        .knows(list$knows),
        .listed(list$listed),
        .unlists(list$unlists),
        .orders(list$orders),
        .best(list$best),
        .results$0(list$results$0),
        .results$1(list$results$1),
        .results$2(list$results$2),
        .results$3(list$results$3)
    );
    top$bbo$sides$0$tail tail(
        .clock(tail$clock),
        .row(tail$row),
        .key(tail$key),
        .unlists(tail$unlists),
        .unlisted_orders(tail$unlisted_orders),
        .unlisted_key(tail$unlisted_key),
        .ends(tail$ends),
        .loses(tail$loses),
        .has_lost(tail$has_lost),
        .knows(tail$knows),
        .result(tail$result)
    );
    top$bbo$sides$0$adds adds(
        .d(adds$d),
        .q(adds$q),
        .clock(adds$clock)
    );
    top$bbo$sides$0$takes takes(
        .d(takes$d),
        .q(takes$q),
        .clock(takes$clock)
    );
    top$bbo$sides$0$its_end its_end(
        .d(its_end$d),
        .q(its_end$q),
        .clock(its_end$clock)
    );
    top$bbo$sides$0$loses loses(
        .d(loses$d),
        .q(loses$q),
        .clock(loses$clock)
    );
    top$bbo$sides$0$here here(
        .d(here$d),
        .q(here$q),
        .clock(here$clock)
    );
    top$bbo$sides$0$writing writing(
        .d(writing$d),
        .q(writing$q),
        .clock(writing$clock)
    );
    top$bbo$sides$0$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    top$bbo$sides$0$is_known is_known(
        .d(is_known$d),
        .q(is_known$q),
        .clock(is_known$clock)
    );
    top$bbo$sides$0$is_level is_level(
        .d(is_level$d),
        .q(is_level$q),
        .clock(is_level$clock)
    );
    
    // Update code
    always @(*) begin
        adds$clock = clock;
        takes$clock = clock;
        its_end$clock = clock;
        loses$clock = clock;
        adds$d = adds$q;
        takes$d = takes$q;
        its_end$d = its_end$q;
        loses$d = loses$q;
        here$clock = clock;
        writing$clock = clock;
        write_at$clock = clock;
        is_known$clock = clock;
        is_level$clock = clock;
        here$d = here$q;
        writing$d = writing$q;
        write_at$d = write_at$q;
        is_known$d = is_known$q;
        is_level$d = is_level$q;
        tails$clock = clock;
        list$clock = clock;
        tail$clock = clock;
        adds$d = add;
        takes$d = take;
        its_end$d = ends;
        loses$d = lose;
        here$d = slot;
        writing$d = write | clear;
        write_at$d = here$q;
        if (clear) begin
            write_at$d = clear_slot;
        end
        shelves$0$clock = clock;
        shelves$0$slot = here$q;
        shelves$0$result = list$results$0;
        shelves$0$write = writing$q;
        shelves$0$write_slot = write_at$q;
        shelves$0$clear = clear;
        shelves$0$cleared = ((32'h0) & 89'h1ffffffffffffffffffffff);
        list$rows$0 = shelves$0$kept;
        shelves$1$clock = clock;
        shelves$1$slot = here$q;
        shelves$1$result = list$results$1;
        shelves$1$write = writing$q;
        shelves$1$write_slot = write_at$q;
        shelves$1$clear = clear;
        shelves$1$cleared = ((32'h0) & 89'h1ffffffffffffffffffffff);
        list$rows$1 = shelves$1$kept;
        shelves$2$clock = clock;
        shelves$2$slot = here$q;
        shelves$2$result = list$results$2;
        shelves$2$write = writing$q;
        shelves$2$write_slot = write_at$q;
        shelves$2$clear = clear;
        shelves$2$cleared = ((32'h0) & 89'h1ffffffffffffffffffffff);
        list$rows$2 = shelves$2$kept;
        shelves$3$clock = clock;
        shelves$3$slot = here$q;
        shelves$3$result = list$results$3;
        shelves$3$write = writing$q;
        shelves$3$write_slot = write_at$q;
        shelves$3$clear = clear;
        shelves$3$cleared = ((32'h0) & 89'h1ffffffffffffffffffffff);
        list$rows$3 = shelves$3$kept;
        list$key = key;
        list$gain = gain;
        list$more = more;
        list$adds = adds$q;
        list$takes = takes$q;
        list$ends = its_end$q;
        list$loses = loses$q;
        list$knows = tail$knows;
        tails$slot = here$q;
        tails$result = tail$result;
        tails$write = writing$q;
        tails$write_slot = write_at$q;
        tails$clear = clear;
        ones = ~((32'h0) & 33'h1ffffffff);
        tails$cleared = ((32'h0) & 78'h3fffffffffffffffffff);
        if (~is_empty) begin
            tails$cleared = ((ones) & 78'h3fffffffffffffffffff) << ((32'h2d) & 8'hff);
        end
        tail$row = tails$kept;
        tail$key = key;
        tail$unlists = list$unlists;
        tail$unlisted_orders = list$orders;
        tail$unlisted_key = list$best;
        tail$ends = its_end$q & ~list$listed;
        tail$loses = loses$q;
        has_lost = tail$has_lost;
        is_there = shelves$0$changed[(32'h4c)+:(13)] != ((32'h0) & 13'h1fff);
        is_known$d = is_there | ((tails$changed[(32'h0)+:(13)] == ((32'h0) & 13'h1fff)) & ~tails$changed[32'h4d]);
        is_level$d = is_there & ~clear;
        known = is_known$q;
        best = shelves$0$row;
        has_best = is_level$q;
    end
    
endmodule // top$bbo$sides$0


module top$bbo$sides$0$adds(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$adds


module top$bbo$sides$0$here(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$here


module top$bbo$sides$0$is_known(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$is_known


module top$bbo$sides$0$is_level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$is_level


module top$bbo$sides$0$its_end(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$its_end


module top$bbo$sides$0$list(clock,rows$0,rows$1,rows$2,rows$3,key,gain,more,adds,takes,ends,loses,knows,listed,unlists,orders,best,results$0,results$1,results$2,results$3);
    
    // Module arguments
    input wire  clock;
    input wire  [88:0] rows$0;
    input wire  [88:0] rows$1;
    input wire  [88:0] rows$2;
    input wire  [88:0] rows$3;
    input wire  [31:0] key;
    input wire  [43:0] gain;
    input wire  [12:0] more;
    input wire  adds;
    input wire  takes;
    input wire  ends;
    input wire  loses;
    input wire  knows;
    output reg  listed;
    output reg  unlists;
    output reg  [12:0] orders;
    output reg  [31:0] best;
    output reg  [88:0] results$0;
    output reg  [88:0] results$1;
    output reg  [88:0] results$2;
    output reg  [88:0] results$3;
    
    // Stub signals
    reg  levels$0$clock;
    reg  [88:0] levels$0$row;
    reg  [88:0] levels$0$above;
    reg  [88:0] levels$0$below;
    reg  [31:0] levels$0$key;
    reg  [43:0] levels$0$gain;
    reg  [12:0] levels$0$more;
    reg  levels$0$above_is_better;
    reg  levels$0$changes;
    reg  levels$0$inserts;
    reg  levels$0$closes_up;
    reg  levels$0$loses;
    wire  [12:0] levels$0$orders;
    wire  levels$0$is_there;
    wire  levels$0$is_better;
    wire  levels$0$is_same;
    wire  levels$0$is_single;
    wire  [88:0] levels$0$result;
    reg  levels$1$clock;
    reg  [88:0] levels$1$row;
    reg  [88:0] levels$1$above;
    reg  [88:0] levels$1$below;
    reg  [31:0] levels$1$key;
    reg  [43:0] levels$1$gain;
    reg  [12:0] levels$1$more;
    reg  levels$1$above_is_better;
    reg  levels$1$changes;
    reg  levels$1$inserts;
    reg  levels$1$closes_up;
    reg  levels$1$loses;
    wire  [12:0] levels$1$orders;
    wire  levels$1$is_there;
    wire  levels$1$is_better;
    wire  levels$1$is_same;
    wire  levels$1$is_single;
    wire  [88:0] levels$1$result;
    reg  levels$2$clock;
    reg  [88:0] levels$2$row;
    reg  [88:0] levels$2$above;
    reg  [88:0] levels$2$below;
    reg  [31:0] levels$2$key;
    reg  [43:0] levels$2$gain;
    reg  [12:0] levels$2$more;
    reg  levels$2$above_is_better;
    reg  levels$2$changes;
    reg  levels$2$inserts;
    reg  levels$2$closes_up;
    reg  levels$2$loses;
    wire  [12:0] levels$2$orders;
    wire  levels$2$is_there;
    wire  levels$2$is_better;
    wire  levels$2$is_same;
    wire  levels$2$is_single;
    wire  [88:0] levels$2$result;
    reg  levels$3$clock;
    reg  [88:0] levels$3$row;
    reg  [88:0] levels$3$above;
    reg  [88:0] levels$3$below;
    reg  [31:0] levels$3$key;
    reg  [43:0] levels$3$gain;
    reg  [12:0] levels$3$more;
    reg  levels$3$above_is_better;
    reg  levels$3$changes;
    reg  levels$3$inserts;
    reg  levels$3$closes_up;
    reg  levels$3$loses;
    wire  [12:0] levels$3$orders;
    wire  levels$3$is_there;
    wire  levels$3$is_better;
    wire  levels$3$is_same;
    wire  levels$3$is_single;
    wire  [88:0] levels$3$result;
    reg  [31:0] departure$key;
    reg  departure$passes;
    reg  departure$inserts;
    reg  departure$loses;
    reg  departure$there$0;
    reg  departure$there$1;
    reg  departure$there$2;
    reg  departure$there$3;
    reg  departure$better$0;
    reg  departure$better$1;
    reg  departure$better$2;
    reg  departure$better$3;
    reg  [31:0] departure$keys$0;
    reg  [31:0] departure$keys$1;
    reg  [31:0] departure$keys$2;
    reg  [31:0] departure$keys$3;
    reg  [12:0] departure$behind$0;
    reg  [12:0] departure$behind$1;
    reg  [12:0] departure$behind$2;
    reg  [12:0] departure$behind$3;
    wire  departure$unlists;
    wire  [12:0] departure$orders;
    wire  [31:0] departure$best;
    reg  [12:0] behind$0$d;
    wire  [12:0] behind$0$q;
    reg  behind$0$clock;
    reg  [12:0] behind$1$d;
    wire  [12:0] behind$1$q;
    reg  behind$1$clock;
    reg  [12:0] behind$2$d;
    wire  [12:0] behind$2$q;
    reg  behind$2$clock;
    reg  [12:0] behind$3$d;
    wire  [12:0] behind$3$q;
    reg  behind$3$clock;
    
    // Local signals
    reg  [12:0] low;
    reg  [12:0] high;
    reg  is_listed;
    reg  inserts;
    reg  ended$0;
    reg  ended$1;
    reg  ended$2;
    reg  ended$3;
    
    // Sub module instances
    top$bbo$sides$0$list$levels$0 levels$0(
        .clock(levels$0$clock),
        .row(levels$0$row),
        .above(levels$0$above),
        .below(levels$0$below),
        .key(levels$0$key),
        .gain(levels$0$gain),
        .more(levels$0$more),
        .above_is_better(levels$0$above_is_better),
        .changes(levels$0$changes),
        .inserts(levels$0$inserts),
        .closes_up(levels$0$closes_up),
        .loses(levels$0$loses),
        .orders(levels$0$orders),
        .is_there(levels$0$is_there),
        .is_better(levels$0$is_better),
        .is_same(levels$0$is_same),
        .is_single(levels$0$is_single),
        .result(levels$0$result)
    );
    top$bbo$sides$0$list$levels$1 levels$1(
        .clock(levels$1$clock),
        .row(levels$1$row),
        .above(levels$1$above),
        .below(levels$1$below),
        .key(levels$1$key),
        .gain(levels$1$gain),
        .more(levels$1$more),
        .above_is_better(levels$1$above_is_better),
        .changes(levels$1$changes),
        .inserts(levels$1$inserts),
        .closes_up(levels$1$closes_up),
        .loses(levels$1$loses),
        .orders(levels$1$orders),
        .is_there(levels$1$is_there),
        .is_better(levels$1$is_better),
        .is_same(levels$1$is_same),
        .is_single(levels$1$is_single),
        .result(levels$1$result)
    );
    top$bbo$sides$0$list$levels$2 levels$2(
        .clock(levels$2$clock),
        .row(levels$2$row),
        .above(levels$2$above),
        .below(levels$2$below),
        .key(levels$2$key),
        .gain(levels$2$gain),
        .more(levels$2$more),
        .above_is_better(levels$2$above_is_better),
        .changes(levels$2$changes),
        .inserts(levels$2$inserts),
        .closes_up(levels$2$closes_up),
        .loses(levels$2$loses),
        .orders(levels$2$orders),
        .is_there(levels$2$is_there),
        .is_better(levels$2$is_better),
        .is_same(levels$2$is_same),
        .is_single(levels$2$is_single),
        .result(levels$2$result)
    );
    top$bbo$sides$0$list$levels$3 levels$3(
        .clock(levels$3$clock),
        .row(levels$3$row),
        .above(levels$3$above),
        .below(levels$3$below),
        .key(levels$3$key),
        .gain(levels$3$gain),
        .more(levels$3$more),
        .above_is_better(levels$3$above_is_better),
        .changes(levels$3$changes),
        .inserts(levels$3$inserts),
        .closes_up(levels$3$closes_up),
        .loses(levels$3$loses),
        .orders(levels$3$orders),
        .is_there(levels$3$is_there),
        .is_better(levels$3$is_better),
        .is_same(levels$3$is_same),
        .is_single(levels$3$is_single),
        .result(levels$3$result)
    );
    top$bbo$sides$0$list$departure departure(
        .key(departure$key),
        .passes(departure$passes),
        .inserts(departure$inserts),
        .loses(departure$loses),
        .there$0(departure$there$0),
        .there$1(departure$there$1),
        .there$2(departure$there$2),
        .there$3(departure$there$3),
        .better$0(departure$better$0),
        .better$1(departure$better$1),
        .better$2(departure$better$2),
        .better$3(departure$better$3),
        .keys$0(departure$keys$0),
        .keys$1(departure$keys$1),
        .keys$2(departure$keys$2),
        .keys$3(departure$keys$3),
        .behind$0(departure$behind$0),
        .behind$1(departure$behind$1),
        .behind$2(departure$behind$2),
        .behind$3(departure$behind$3),
        .unlists(departure$unlists),
        .orders(departure$orders),
        .best(departure$best)
    );
    top$bbo$sides$0$list$behind$0 behind$0(
        .d(behind$0$d),
        .q(behind$0$q),
        .clock(behind$0$clock)
    );
    top$bbo$sides$0$list$behind$1 behind$1(
        .d(behind$1$d),
        .q(behind$1$q),
        .clock(behind$1$clock)
    );
    top$bbo$sides$0$list$behind$2 behind$2(
        .d(behind$2$d),
        .q(behind$2$q),
        .clock(behind$2$clock)
    );
    top$bbo$sides$0$list$behind$3 behind$3(
        .d(behind$3$d),
        .q(behind$3$q),
        .clock(behind$3$clock)
    );
    
    // Update code
    always @(*) begin
        is_listed = (levels$0$is_same | levels$1$is_same) | (levels$2$is_same | levels$3$is_same);
        listed = is_listed;
        inserts = adds & (knows & ~is_listed);
        ended$0 = ends & (levels$0$is_same & levels$0$is_single);
        ended$1 = ended$0;
        if (ends & (levels$1$is_same & levels$1$is_single)) begin
            ended$1 = 1'b1;
        end
        ended$2 = ended$1;
        if (ends & (levels$2$is_same & levels$2$is_single)) begin
            ended$2 = 1'b1;
        end
        ended$3 = ended$2;
        if (ends & (levels$3$is_same & levels$3$is_single)) begin
            ended$3 = 1'b1;
        end
        levels$0$clock = clock;
        levels$0$row = rows$0;
        levels$0$key = key;
        levels$0$gain = gain;
        levels$0$more = more;
        levels$0$changes = adds | takes;
        levels$0$inserts = inserts;
        levels$0$closes_up = ended$0;
        levels$0$loses = loses;
        results$0 = levels$0$result;
        behind$0$clock = clock;
        departure$there$0 = levels$0$is_there;
        departure$better$0 = levels$0$is_better;
        departure$keys$0 = rows$0[(32'h0)+:(32)];
        departure$behind$0 = behind$0$q;
        levels$1$clock = clock;
        levels$1$row = rows$1;
        levels$1$key = key;
        levels$1$gain = gain;
        levels$1$more = more;
        levels$1$changes = adds | takes;
        levels$1$inserts = inserts;
        levels$1$closes_up = ended$1;
        levels$1$loses = loses;
        results$1 = levels$1$result;
        behind$1$clock = clock;
        departure$there$1 = levels$1$is_there;
        departure$better$1 = levels$1$is_better;
        departure$keys$1 = rows$1[(32'h0)+:(32)];
        departure$behind$1 = behind$1$q;
        levels$2$clock = clock;
        levels$2$row = rows$2;
        levels$2$key = key;
        levels$2$gain = gain;
        levels$2$more = more;
        levels$2$changes = adds | takes;
        levels$2$inserts = inserts;
        levels$2$closes_up = ended$2;
        levels$2$loses = loses;
        results$2 = levels$2$result;
        behind$2$clock = clock;
        departure$there$2 = levels$2$is_there;
        departure$better$2 = levels$2$is_better;
        departure$keys$2 = rows$2[(32'h0)+:(32)];
        departure$behind$2 = behind$2$q;
        levels$3$clock = clock;
        levels$3$row = rows$3;
        levels$3$key = key;
        levels$3$gain = gain;
        levels$3$more = more;
        levels$3$changes = adds | takes;
        levels$3$inserts = inserts;
        levels$3$closes_up = ended$3;
        levels$3$loses = loses;
        results$3 = levels$3$result;
        behind$3$clock = clock;
        departure$there$3 = levels$3$is_there;
        departure$better$3 = levels$3$is_better;
        departure$keys$3 = rows$3[(32'h0)+:(32)];
        departure$behind$3 = behind$3$q;
        levels$0$above = ((32'h0) & 89'h1ffffffffffffffffffffff);
        levels$0$above_is_better = 1'b1;
        levels$3$below = ((32'h0) & 89'h1ffffffffffffffffffffff);
        levels$1$above = rows$0;
        levels$1$above_is_better = levels$0$is_better;
        levels$0$below = rows$1;
        levels$2$above = rows$1;
        levels$2$above_is_better = levels$1$is_better;
        levels$1$below = rows$2;
        levels$3$above = rows$2;
        levels$3$above_is_better = levels$2$is_better;
        levels$2$below = rows$3;
        low = levels$2$orders + levels$3$orders;
        high = levels$0$orders + levels$1$orders;
        behind$0$d = high + low;
        behind$1$d = levels$1$orders + low;
        behind$2$d = low;
        behind$3$d = levels$3$orders;
        departure$key = key;
        departure$passes = adds & ~knows;
        departure$inserts = inserts;
        departure$loses = loses;
        unlists = departure$unlists;
        orders = departure$orders;
        best = departure$best;
    end
    
endmodule // top$bbo$sides$0$list


module top$bbo$sides$0$list$behind$0(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$behind$0


module top$bbo$sides$0$list$behind$1(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$behind$1


module top$bbo$sides$0$list$behind$2(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$behind$2


module top$bbo$sides$0$list$behind$3(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$behind$3


module top$bbo$sides$0$list$departure(key,passes,inserts,loses,there$0,there$1,there$2,there$3,better$0,better$1,better$2,better$3,keys$0,keys$1,keys$2,keys$3,behind$0,behind$1,behind$2,behind$3,unlists,orders,best);
    
    // Module arguments
    input wire  [31:0] key;
    input wire  passes;
    input wire  inserts;
    input wire  loses;
    input wire  there$0;
    input wire  there$1;
    input wire  there$2;
    input wire  there$3;
    input wire  better$0;
    input wire  better$1;
    input wire  better$2;
    input wire  better$3;
    input wire  [31:0] keys$0;
    input wire  [31:0] keys$1;
    input wire  [31:0] keys$2;
    input wire  [31:0] keys$3;
    input wire  [12:0] behind$0;
    input wire  [12:0] behind$1;
    input wire  [12:0] behind$2;
    input wire  [12:0] behind$3;
    output reg  unlists;
    output reg  [12:0] orders;
    output reg  [31:0] best;
    
    // Update code
    always @(*) begin
        orders = ((32'h1) & 13'h1fff);
        best = key;
        if (there$3 & ~better$3) begin
            orders = behind$3;
            best = keys$3;
        end
        unlists = passes | (inserts & there$3);
        if (loses) begin
            unlists = there$3 & ~better$3;
            if (there$2 & ~better$2) begin
                unlists = 1'b1;
                orders = behind$2;
                best = keys$2;
            end
            if (there$1 & ~better$1) begin
                unlists = 1'b1;
                orders = behind$1;
                best = keys$1;
            end
            if (there$0 & ~better$0) begin
                unlists = 1'b1;
                orders = behind$0;
                best = keys$0;
            end
        end
    end
    
endmodule // top$bbo$sides$0$list$departure


module top$bbo$sides$0$list$levels$0(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
    // Module arguments
    input wire  clock;
    input wire  [88:0] row;
    input wire  [88:0] above;
    input wire  [88:0] below;
    input wire  [31:0] key;
    input wire  [43:0] gain;
    input wire  [12:0] more;
    input wire  above_is_better;
    input wire  changes;
    input wire  inserts;
    input wire  closes_up;
    input wire  loses;
    output reg  [12:0] orders;
    output reg  is_there;
    output reg  is_better;
    output reg  is_same;
    output reg  is_single;
    output reg  [88:0] result;
    
    // Stub signals
    reg  there$d;
    wire  there$q;
    reg  there$clock;
    reg  better$d;
    wire  better$q;
    reg  better$clock;
    reg  same$d;
    wire  same$q;
    reg  same$clock;
    reg  single$d;
    wire  single$q;
    reg  single$clock;
    reg  [43:0] sum_shares$d;
    wire  [43:0] sum_shares$q;
    reg  sum_shares$clock;
    reg  [12:0] sum_orders$d;
    wire  [12:0] sum_orders$q;
    reg  sum_orders$clock;
    reg  [88:0] mine$d;
    wire  [88:0] mine$q;
    reg  mine$clock;
    reg  stays$d;
    wire  stays$q;
    reg  stays$clock;
    reg  is_fresh$d;
    wire  is_fresh$q;
    reg  is_fresh$clock;
    reg  goes_down$d;
    wire  goes_down$q;
    reg  goes_down$clock;
    reg  goes_up$d;
    wire  goes_up$q;
    reg  goes_up$clock;
    
    // Local signals
    reg  [88:0] sum;
    reg  [88:0] fresh;
    reg  is_cut;
    reg  makes_room;
    reg  [88:0] of_mine;
    reg  [88:0] of_fresh;
    reg  [88:0] of_above;
    reg  [88:0] of_below;
    
    // Sub module instances
    top$bbo$sides$0$list$levels$0$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$bbo$sides$0$list$levels$0$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$bbo$sides$0$list$levels$0$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$bbo$sides$0$list$levels$0$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$bbo$sides$0$list$levels$0$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$bbo$sides$0$list$levels$0$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$bbo$sides$0$list$levels$0$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$bbo$sides$0$list$levels$0$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$bbo$sides$0$list$levels$0$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$bbo$sides$0$list$levels$0$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$bbo$sides$0$list$levels$0$goes_up goes_up(
        .d(goes_up$d),
        .q(goes_up$q),
        .clock(goes_up$clock)
    );
    
    // Update code
    always @(*) begin
        there$clock = clock;
        better$clock = clock;
        same$clock = clock;
        single$clock = clock;
        sum_shares$clock = clock;
        sum_orders$clock = clock;
        there$d = there$q;
        better$d = better$q;
        same$d = same$q;
        single$d = single$q;
        sum_shares$d = sum_shares$q;
        sum_orders$d = sum_orders$q;
        mine$clock = clock;
        stays$clock = clock;
        is_fresh$clock = clock;
        goes_down$clock = clock;
        goes_up$clock = clock;
        mine$d = mine$q;
        stays$d = stays$q;
        is_fresh$d = is_fresh$q;
        goes_down$d = goes_down$q;
        goes_up$d = goes_up$q;
        there$d = row[(32'h4c)+:(13)] != ((32'h0) & 13'h1fff);
        better$d = there$q & (row[(32'h0)+:(32)] > key);
        same$d = there$q & (row[(32'h0)+:(32)] == key);
        single$d = row[(32'h4c)+:(13)] == ((32'h1) & 13'h1fff);
        sum_shares$d = row[(32'h20)+:(44)] + gain;
        sum_orders$d = row[(32'h4c)+:(13)] + more;
        orders = row[(32'h4c)+:(13)];
        is_there = there$q;
        is_better = better$q;
        is_same = same$q;
        is_single = single$q;
        sum = ((key) & 89'h1ffffffffffffffffffffff) | (((sum_shares$q) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((sum_orders$q) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        fresh = ((key) & 89'h1ffffffffffffffffffffff) | (((gain) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((32'h1) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        mine$d = row;
        if (same$q & changes) begin
            mine$d = sum;
        end
        is_cut = loses & ~better$q;
        makes_room = (inserts & ~better$q) & ~(closes_up | is_cut);
        is_fresh$d = makes_room & above_is_better;
        goes_down$d = makes_room & ~above_is_better;
        goes_up$d = closes_up & ~is_cut;
        stays$d = ~(makes_room | (closes_up | is_cut));
        of_mine = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (stays$q) begin
            of_mine = mine$q;
        end
        of_fresh = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (is_fresh$q) begin
            of_fresh = fresh;
        end
        of_above = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_down$q) begin
            of_above = above;
        end
        of_below = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_up$q) begin
            of_below = below;
        end
        result = (of_mine | of_fresh) | (of_above | of_below);
    end
    
endmodule // top$bbo$sides$0$list$levels$0


module top$bbo$sides$0$list$levels$0$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$0$better


module top$bbo$sides$0$list$levels$0$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$0$goes_down


module top$bbo$sides$0$list$levels$0$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$0$goes_up


module top$bbo$sides$0$list$levels$0$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$0$is_fresh


module top$bbo$sides$0$list$levels$0$mine(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$0$mine


module top$bbo$sides$0$list$levels$0$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$0$same


module top$bbo$sides$0$list$levels$0$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$0$single


module top$bbo$sides$0$list$levels$0$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$0$stays


module top$bbo$sides$0$list$levels$0$sum_orders(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$0$sum_orders


module top$bbo$sides$0$list$levels$0$sum_shares(d,q,clock);
    
    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 44'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$0$sum_shares


module top$bbo$sides$0$list$levels$0$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$0$there


module top$bbo$sides$0$list$levels$1(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
    // Module arguments
    input wire  clock;
    input wire  [88:0] row;
    input wire  [88:0] above;
    input wire  [88:0] below;
    input wire  [31:0] key;
    input wire  [43:0] gain;
    input wire  [12:0] more;
    input wire  above_is_better;
    input wire  changes;
    input wire  inserts;
    input wire  closes_up;
    input wire  loses;
    output reg  [12:0] orders;
    output reg  is_there;
    output reg  is_better;
    output reg  is_same;
    output reg  is_single;
    output reg  [88:0] result;
    
    // Stub signals
    reg  there$d;
    wire  there$q;
    reg  there$clock;
    reg  better$d;
    wire  better$q;
    reg  better$clock;
    reg  same$d;
    wire  same$q;
    reg  same$clock;
    reg  single$d;
    wire  single$q;
    reg  single$clock;
    reg  [43:0] sum_shares$d;
    wire  [43:0] sum_shares$q;
    reg  sum_shares$clock;
    reg  [12:0] sum_orders$d;
    wire  [12:0] sum_orders$q;
    reg  sum_orders$clock;
    reg  [88:0] mine$d;
    wire  [88:0] mine$q;
    reg  mine$clock;
    reg  stays$d;
    wire  stays$q;
    reg  stays$clock;
    reg  is_fresh$d;
    wire  is_fresh$q;
    reg  is_fresh$clock;
    reg  goes_down$d;
    wire  goes_down$q;
    reg  goes_down$clock;
    reg  goes_up$d;
    wire  goes_up$q;
    reg  goes_up$clock;
    
    // Local signals
    reg  [88:0] sum;
    reg  [88:0] fresh;
    reg  is_cut;
    reg  makes_room;
    reg  [88:0] of_mine;
    reg  [88:0] of_fresh;
    reg  [88:0] of_above;
    reg  [88:0] of_below;
    
    // Sub module instances
    top$bbo$sides$0$list$levels$1$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$bbo$sides$0$list$levels$1$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$bbo$sides$0$list$levels$1$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$bbo$sides$0$list$levels$1$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$bbo$sides$0$list$levels$1$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$bbo$sides$0$list$levels$1$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$bbo$sides$0$list$levels$1$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$bbo$sides$0$list$levels$1$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$bbo$sides$0$list$levels$1$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$bbo$sides$0$list$levels$1$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$bbo$sides$0$list$levels$1$goes_up goes_up(
        .d(goes_up$d),
        .q(goes_up$q),
        .clock(goes_up$clock)
    );
    
    // Update code
    always @(*) begin
        there$clock = clock;
        better$clock = clock;
        same$clock = clock;
        single$clock = clock;
        sum_shares$clock = clock;
        sum_orders$clock = clock;
        there$d = there$q;
        better$d = better$q;
        same$d = same$q;
        single$d = single$q;
        sum_shares$d = sum_shares$q;
        sum_orders$d = sum_orders$q;
        mine$clock = clock;
        stays$clock = clock;
        is_fresh$clock = clock;
        goes_down$clock = clock;
        goes_up$clock = clock;
        mine$d = mine$q;
        stays$d = stays$q;
        is_fresh$d = is_fresh$q;
        goes_down$d = goes_down$q;
        goes_up$d = goes_up$q;
        there$d = row[(32'h4c)+:(13)] != ((32'h0) & 13'h1fff);
        better$d = there$q & (row[(32'h0)+:(32)] > key);
        same$d = there$q & (row[(32'h0)+:(32)] == key);
        single$d = row[(32'h4c)+:(13)] == ((32'h1) & 13'h1fff);
        sum_shares$d = row[(32'h20)+:(44)] + gain;
        sum_orders$d = row[(32'h4c)+:(13)] + more;
        orders = row[(32'h4c)+:(13)];
        is_there = there$q;
        is_better = better$q;
        is_same = same$q;
        is_single = single$q;
        sum = ((key) & 89'h1ffffffffffffffffffffff) | (((sum_shares$q) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((sum_orders$q) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        fresh = ((key) & 89'h1ffffffffffffffffffffff) | (((gain) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((32'h1) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        mine$d = row;
        if (same$q & changes) begin
            mine$d = sum;
        end
        is_cut = loses & ~better$q;
        makes_room = (inserts & ~better$q) & ~(closes_up | is_cut);
        is_fresh$d = makes_room & above_is_better;
        goes_down$d = makes_room & ~above_is_better;
        goes_up$d = closes_up & ~is_cut;
        stays$d = ~(makes_room | (closes_up | is_cut));
        of_mine = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (stays$q) begin
            of_mine = mine$q;
        end
        of_fresh = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (is_fresh$q) begin
            of_fresh = fresh;
        end
        of_above = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_down$q) begin
            of_above = above;
        end
        of_below = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_up$q) begin
            of_below = below;
        end
        result = (of_mine | of_fresh) | (of_above | of_below);
    end
    
endmodule // top$bbo$sides$0$list$levels$1


module top$bbo$sides$0$list$levels$1$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$1$better


module top$bbo$sides$0$list$levels$1$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$1$goes_down


module top$bbo$sides$0$list$levels$1$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$1$goes_up


module top$bbo$sides$0$list$levels$1$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$1$is_fresh


module top$bbo$sides$0$list$levels$1$mine(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$1$mine


module top$bbo$sides$0$list$levels$1$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$1$same


module top$bbo$sides$0$list$levels$1$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$1$single


module top$bbo$sides$0$list$levels$1$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$1$stays


module top$bbo$sides$0$list$levels$1$sum_orders(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$1$sum_orders


module top$bbo$sides$0$list$levels$1$sum_shares(d,q,clock);
    
    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 44'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$1$sum_shares


module top$bbo$sides$0$list$levels$1$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$1$there


module top$bbo$sides$0$list$levels$2(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
    // Module arguments
    input wire  clock;
    input wire  [88:0] row;
    input wire  [88:0] above;
    input wire  [88:0] below;
    input wire  [31:0] key;
    input wire  [43:0] gain;
    input wire  [12:0] more;
    input wire  above_is_better;
    input wire  changes;
    input wire  inserts;
    input wire  closes_up;
    input wire  loses;
    output reg  [12:0] orders;
    output reg  is_there;
    output reg  is_better;
    output reg  is_same;
    output reg  is_single;
    output reg  [88:0] result;
    
    // Stub signals
    reg  there$d;
    wire  there$q;
    reg  there$clock;
    reg  better$d;
    wire  better$q;
    reg  better$clock;
    reg  same$d;
    wire  same$q;
    reg  same$clock;
    reg  single$d;
    wire  single$q;
    reg  single$clock;
    reg  [43:0] sum_shares$d;
    wire  [43:0] sum_shares$q;
    reg  sum_shares$clock;
    reg  [12:0] sum_orders$d;
    wire  [12:0] sum_orders$q;
    reg  sum_orders$clock;
    reg  [88:0] mine$d;
    wire  [88:0] mine$q;
    reg  mine$clock;
    reg  stays$d;
    wire  stays$q;
    reg  stays$clock;
    reg  is_fresh$d;
    wire  is_fresh$q;
    reg  is_fresh$clock;
    reg  goes_down$d;
    wire  goes_down$q;
    reg  goes_down$clock;
    reg  goes_up$d;
    wire  goes_up$q;
    reg  goes_up$clock;
    
    // Local signals
    reg  [88:0] sum;
    reg  [88:0] fresh;
    reg  is_cut;
    reg  makes_room;
    reg  [88:0] of_mine;
    reg  [88:0] of_fresh;
    reg  [88:0] of_above;
    reg  [88:0] of_below;
    
    // Sub module instances
    top$bbo$sides$0$list$levels$2$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$bbo$sides$0$list$levels$2$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$bbo$sides$0$list$levels$2$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$bbo$sides$0$list$levels$2$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$bbo$sides$0$list$levels$2$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$bbo$sides$0$list$levels$2$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$bbo$sides$0$list$levels$2$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$bbo$sides$0$list$levels$2$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$bbo$sides$0$list$levels$2$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$bbo$sides$0$list$levels$2$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$bbo$sides$0$list$levels$2$goes_up goes_up(
        .d(goes_up$d),
        .q(goes_up$q),
        .clock(goes_up$clock)
    );
    
    // Update code
    always @(*) begin
        there$clock = clock;
        better$clock = clock;
        same$clock = clock;
        single$clock = clock;
        sum_shares$clock = clock;
        sum_orders$clock = clock;
        there$d = there$q;
        better$d = better$q;
        same$d = same$q;
        single$d = single$q;
        sum_shares$d = sum_shares$q;
        sum_orders$d = sum_orders$q;
        mine$clock = clock;
        stays$clock = clock;
        is_fresh$clock = clock;
        goes_down$clock = clock;
        goes_up$clock = clock;
        mine$d = mine$q;
        stays$d = stays$q;
        is_fresh$d = is_fresh$q;
        goes_down$d = goes_down$q;
        goes_up$d = goes_up$q;
        there$d = row[(32'h4c)+:(13)] != ((32'h0) & 13'h1fff);
        better$d = there$q & (row[(32'h0)+:(32)] > key);
        same$d = there$q & (row[(32'h0)+:(32)] == key);
        single$d = row[(32'h4c)+:(13)] == ((32'h1) & 13'h1fff);
        sum_shares$d = row[(32'h20)+:(44)] + gain;
        sum_orders$d = row[(32'h4c)+:(13)] + more;
        orders = row[(32'h4c)+:(13)];
        is_there = there$q;
        is_better = better$q;
        is_same = same$q;
        is_single = single$q;
        sum = ((key) & 89'h1ffffffffffffffffffffff) | (((sum_shares$q) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((sum_orders$q) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        fresh = ((key) & 89'h1ffffffffffffffffffffff) | (((gain) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((32'h1) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        mine$d = row;
        if (same$q & changes) begin
            mine$d = sum;
        end
        is_cut = loses & ~better$q;
        makes_room = (inserts & ~better$q) & ~(closes_up | is_cut);
        is_fresh$d = makes_room & above_is_better;
        goes_down$d = makes_room & ~above_is_better;
        goes_up$d = closes_up & ~is_cut;
        stays$d = ~(makes_room | (closes_up | is_cut));
        of_mine = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (stays$q) begin
            of_mine = mine$q;
        end
        of_fresh = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (is_fresh$q) begin
            of_fresh = fresh;
        end
        of_above = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_down$q) begin
            of_above = above;
        end
        of_below = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_up$q) begin
            of_below = below;
        end
        result = (of_mine | of_fresh) | (of_above | of_below);
    end
    
endmodule // top$bbo$sides$0$list$levels$2


module top$bbo$sides$0$list$levels$2$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$2$better


module top$bbo$sides$0$list$levels$2$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$2$goes_down


module top$bbo$sides$0$list$levels$2$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$2$goes_up


module top$bbo$sides$0$list$levels$2$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$2$is_fresh


module top$bbo$sides$0$list$levels$2$mine(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$2$mine


module top$bbo$sides$0$list$levels$2$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$2$same


module top$bbo$sides$0$list$levels$2$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$2$single


module top$bbo$sides$0$list$levels$2$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$2$stays


module top$bbo$sides$0$list$levels$2$sum_orders(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$2$sum_orders


module top$bbo$sides$0$list$levels$2$sum_shares(d,q,clock);
    
    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 44'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$2$sum_shares


module top$bbo$sides$0$list$levels$2$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$2$there


module top$bbo$sides$0$list$levels$3(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
    // Module arguments
    input wire  clock;
    input wire  [88:0] row;
    input wire  [88:0] above;
    input wire  [88:0] below;
    input wire  [31:0] key;
    input wire  [43:0] gain;
    input wire  [12:0] more;
    input wire  above_is_better;
    input wire  changes;
    input wire  inserts;
    input wire  closes_up;
    input wire  loses;
    output reg  [12:0] orders;
    output reg  is_there;
    output reg  is_better;
    output reg  is_same;
    output reg  is_single;
    output reg  [88:0] result;
    
    // Stub signals
    reg  there$d;
    wire  there$q;
    reg  there$clock;
    reg  better$d;
    wire  better$q;
    reg  better$clock;
    reg  same$d;
    wire  same$q;
    reg  same$clock;
    reg  single$d;
    wire  single$q;
    reg  single$clock;
    reg  [43:0] sum_shares$d;
    wire  [43:0] sum_shares$q;
    reg  sum_shares$clock;
    reg  [12:0] sum_orders$d;
    wire  [12:0] sum_orders$q;
    reg  sum_orders$clock;
    reg  [88:0] mine$d;
    wire  [88:0] mine$q;
    reg  mine$clock;
    reg  stays$d;
    wire  stays$q;
    reg  stays$clock;
    reg  is_fresh$d;
    wire  is_fresh$q;
    reg  is_fresh$clock;
    reg  goes_down$d;
    wire  goes_down$q;
    reg  goes_down$clock;
    reg  goes_up$d;
    wire  goes_up$q;
    reg  goes_up$clock;
    
    // Local signals
    reg  [88:0] sum;
    reg  [88:0] fresh;
    reg  is_cut;
    reg  makes_room;
    reg  [88:0] of_mine;
    reg  [88:0] of_fresh;
    reg  [88:0] of_above;
    reg  [88:0] of_below;
    
    // Sub module instances
    top$bbo$sides$0$list$levels$3$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$bbo$sides$0$list$levels$3$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$bbo$sides$0$list$levels$3$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$bbo$sides$0$list$levels$3$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$bbo$sides$0$list$levels$3$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$bbo$sides$0$list$levels$3$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$bbo$sides$0$list$levels$3$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$bbo$sides$0$list$levels$3$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$bbo$sides$0$list$levels$3$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$bbo$sides$0$list$levels$3$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$bbo$sides$0$list$levels$3$goes_up goes_up(
        .d(goes_up$d),
        .q(goes_up$q),
        .clock(goes_up$clock)
    );
    
    // Update code
    always @(*) begin
        there$clock = clock;
        better$clock = clock;
        same$clock = clock;
        single$clock = clock;
        sum_shares$clock = clock;
        sum_orders$clock = clock;
        there$d = there$q;
        better$d = better$q;
        same$d = same$q;
        single$d = single$q;
        sum_shares$d = sum_shares$q;
        sum_orders$d = sum_orders$q;
        mine$clock = clock;
        stays$clock = clock;
        is_fresh$clock = clock;
        goes_down$clock = clock;
        goes_up$clock = clock;
        mine$d = mine$q;
        stays$d = stays$q;
        is_fresh$d = is_fresh$q;
        goes_down$d = goes_down$q;
        goes_up$d = goes_up$q;
        there$d = row[(32'h4c)+:(13)] != ((32'h0) & 13'h1fff);
        better$d = there$q & (row[(32'h0)+:(32)] > key);
        same$d = there$q & (row[(32'h0)+:(32)] == key);
        single$d = row[(32'h4c)+:(13)] == ((32'h1) & 13'h1fff);
        sum_shares$d = row[(32'h20)+:(44)] + gain;
        sum_orders$d = row[(32'h4c)+:(13)] + more;
        orders = row[(32'h4c)+:(13)];
        is_there = there$q;
        is_better = better$q;
        is_same = same$q;
        is_single = single$q;
        sum = ((key) & 89'h1ffffffffffffffffffffff) | (((sum_shares$q) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((sum_orders$q) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        fresh = ((key) & 89'h1ffffffffffffffffffffff) | (((gain) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((32'h1) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        mine$d = row;
        if (same$q & changes) begin
            mine$d = sum;
        end
        is_cut = loses & ~better$q;
        makes_room = (inserts & ~better$q) & ~(closes_up | is_cut);
        is_fresh$d = makes_room & above_is_better;
        goes_down$d = makes_room & ~above_is_better;
        goes_up$d = closes_up & ~is_cut;
        stays$d = ~(makes_room | (closes_up | is_cut));
        of_mine = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (stays$q) begin
            of_mine = mine$q;
        end
        of_fresh = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (is_fresh$q) begin
            of_fresh = fresh;
        end
        of_above = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_down$q) begin
            of_above = above;
        end
        of_below = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_up$q) begin
            of_below = below;
        end
        result = (of_mine | of_fresh) | (of_above | of_below);
    end
    
endmodule // top$bbo$sides$0$list$levels$3


module top$bbo$sides$0$list$levels$3$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$3$better


module top$bbo$sides$0$list$levels$3$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$3$goes_down


module top$bbo$sides$0$list$levels$3$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$3$goes_up


module top$bbo$sides$0$list$levels$3$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$3$is_fresh


module top$bbo$sides$0$list$levels$3$mine(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$3$mine


module top$bbo$sides$0$list$levels$3$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$3$same


module top$bbo$sides$0$list$levels$3$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$3$single


module top$bbo$sides$0$list$levels$3$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$3$stays


module top$bbo$sides$0$list$levels$3$sum_orders(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$3$sum_orders


module top$bbo$sides$0$list$levels$3$sum_shares(d,q,clock);
    
    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 44'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$3$sum_shares


module top$bbo$sides$0$list$levels$3$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$list$levels$3$there


module top$bbo$sides$0$loses(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$loses


module top$bbo$sides$0$shelves$0(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] slot;
    input wire  [88:0] result;
    input wire  write;
    input wire  [9:0] write_slot;
    input wire  clear;
    input wire  [88:0] cleared;
    output reg  [88:0] kept;
    output reg  [88:0] changed;
    output reg  [88:0] row;
    
    // Stub signals
    reg  words$clock;
    reg  [9:0] words$read_address;
    wire  [88:0] words$read_data;
    reg  words$write;
    reg  [9:0] words$write_address;
    reg  [88:0] words$write_data;
    reg  [88:0] read$d;
    wire  [88:0] read$q;
    reg  read$clock;
    reg  [88:0] its_word$d;
    wire  [88:0] its_word$q;
    reg  its_word$clock;
    reg  [88:0] becomes$d;
    wire  [88:0] becomes$q;
    reg  becomes$clock;
    reg  [88:0] next_row$d;
    wire  [88:0] next_row$q;
    reg  next_row$clock;
    
    // Sub module instances
    top$bbo$sides$0$shelves$0$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$bbo$sides$0$shelves$0$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$sides$0$shelves$0$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$bbo$sides$0$shelves$0$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$bbo$sides$0$shelves$0$next_row next_row(
        .d(next_row$d),
        .q(next_row$q),
        .clock(next_row$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        its_word$clock = clock;
        becomes$clock = clock;
        next_row$clock = clock;
        read$d = read$q;
        its_word$d = its_word$q;
        becomes$d = becomes$q;
        next_row$d = next_row$q;
        words$clock = clock;
        words$read_address = slot;
        words$write = write;
        words$write_address = write_slot;
        words$write_data = next_row$q;
        read$d = words$read_data;
        its_word$d = read$q;
        kept = its_word$q;
        becomes$d = result;
        changed = becomes$q;
        next_row$d = becomes$q;
        if (clear) begin
            next_row$d = cleared;
        end
        row = next_row$q;
    end
    
endmodule // top$bbo$sides$0$shelves$0


module top$bbo$sides$0$shelves$0$becomes(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$0$becomes


module top$bbo$sides$0$shelves$0$its_word(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$0$its_word


module top$bbo$sides$0$shelves$0$next_row(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$0$next_row


module top$bbo$sides$0$shelves$0$read(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$0$read


module top$bbo$sides$0$shelves$0$words(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [88:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [88:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [88:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$sides$0$shelves$0$words


module top$bbo$sides$0$shelves$1(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] slot;
    input wire  [88:0] result;
    input wire  write;
    input wire  [9:0] write_slot;
    input wire  clear;
    input wire  [88:0] cleared;
    output reg  [88:0] kept;
    output reg  [88:0] changed;
    output reg  [88:0] row;
    
    // Stub signals
    reg  words$clock;
    reg  [9:0] words$read_address;
    wire  [88:0] words$read_data;
    reg  words$write;
    reg  [9:0] words$write_address;
    reg  [88:0] words$write_data;
    reg  [88:0] read$d;
    wire  [88:0] read$q;
    reg  read$clock;
    reg  [88:0] its_word$d;
    wire  [88:0] its_word$q;
    reg  its_word$clock;
    reg  [88:0] becomes$d;
    wire  [88:0] becomes$q;
    reg  becomes$clock;
    reg  [88:0] next_row$d;
    wire  [88:0] next_row$q;
    reg  next_row$clock;
    
    // Sub module instances
    top$bbo$sides$0$shelves$1$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$bbo$sides$0$shelves$1$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$sides$0$shelves$1$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$bbo$sides$0$shelves$1$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$bbo$sides$0$shelves$1$next_row next_row(
        .d(next_row$d),
        .q(next_row$q),
        .clock(next_row$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        its_word$clock = clock;
        becomes$clock = clock;
        next_row$clock = clock;
        read$d = read$q;
        its_word$d = its_word$q;
        becomes$d = becomes$q;
        next_row$d = next_row$q;
        words$clock = clock;
        words$read_address = slot;
        words$write = write;
        words$write_address = write_slot;
        words$write_data = next_row$q;
        read$d = words$read_data;
        its_word$d = read$q;
        kept = its_word$q;
        becomes$d = result;
        changed = becomes$q;
        next_row$d = becomes$q;
        if (clear) begin
            next_row$d = cleared;
        end
        row = next_row$q;
    end
    
endmodule // top$bbo$sides$0$shelves$1


module top$bbo$sides$0$shelves$1$becomes(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$1$becomes


module top$bbo$sides$0$shelves$1$its_word(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$1$its_word


module top$bbo$sides$0$shelves$1$next_row(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$1$next_row


module top$bbo$sides$0$shelves$1$read(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$1$read


module top$bbo$sides$0$shelves$1$words(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [88:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [88:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [88:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$sides$0$shelves$1$words


module top$bbo$sides$0$shelves$2(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] slot;
    input wire  [88:0] result;
    input wire  write;
    input wire  [9:0] write_slot;
    input wire  clear;
    input wire  [88:0] cleared;
    output reg  [88:0] kept;
    output reg  [88:0] changed;
    output reg  [88:0] row;
    
    // Stub signals
    reg  words$clock;
    reg  [9:0] words$read_address;
    wire  [88:0] words$read_data;
    reg  words$write;
    reg  [9:0] words$write_address;
    reg  [88:0] words$write_data;
    reg  [88:0] read$d;
    wire  [88:0] read$q;
    reg  read$clock;
    reg  [88:0] its_word$d;
    wire  [88:0] its_word$q;
    reg  its_word$clock;
    reg  [88:0] becomes$d;
    wire  [88:0] becomes$q;
    reg  becomes$clock;
    reg  [88:0] next_row$d;
    wire  [88:0] next_row$q;
    reg  next_row$clock;
    
    // Sub module instances
    top$bbo$sides$0$shelves$2$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$bbo$sides$0$shelves$2$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$sides$0$shelves$2$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$bbo$sides$0$shelves$2$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$bbo$sides$0$shelves$2$next_row next_row(
        .d(next_row$d),
        .q(next_row$q),
        .clock(next_row$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        its_word$clock = clock;
        becomes$clock = clock;
        next_row$clock = clock;
        read$d = read$q;
        its_word$d = its_word$q;
        becomes$d = becomes$q;
        next_row$d = next_row$q;
        words$clock = clock;
        words$read_address = slot;
        words$write = write;
        words$write_address = write_slot;
        words$write_data = next_row$q;
        read$d = words$read_data;
        its_word$d = read$q;
        kept = its_word$q;
        becomes$d = result;
        changed = becomes$q;
        next_row$d = becomes$q;
        if (clear) begin
            next_row$d = cleared;
        end
        row = next_row$q;
    end
    
endmodule // top$bbo$sides$0$shelves$2


module top$bbo$sides$0$shelves$2$becomes(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$2$becomes


module top$bbo$sides$0$shelves$2$its_word(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$2$its_word


module top$bbo$sides$0$shelves$2$next_row(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$2$next_row


module top$bbo$sides$0$shelves$2$read(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$2$read


module top$bbo$sides$0$shelves$2$words(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [88:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [88:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [88:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$sides$0$shelves$2$words


module top$bbo$sides$0$shelves$3(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] slot;
    input wire  [88:0] result;
    input wire  write;
    input wire  [9:0] write_slot;
    input wire  clear;
    input wire  [88:0] cleared;
    output reg  [88:0] kept;
    output reg  [88:0] changed;
    output reg  [88:0] row;
    
    // Stub signals
    reg  words$clock;
    reg  [9:0] words$read_address;
    wire  [88:0] words$read_data;
    reg  words$write;
    reg  [9:0] words$write_address;
    reg  [88:0] words$write_data;
    reg  [88:0] read$d;
    wire  [88:0] read$q;
    reg  read$clock;
    reg  [88:0] its_word$d;
    wire  [88:0] its_word$q;
    reg  its_word$clock;
    reg  [88:0] becomes$d;
    wire  [88:0] becomes$q;
    reg  becomes$clock;
    reg  [88:0] next_row$d;
    wire  [88:0] next_row$q;
    reg  next_row$clock;
    
    // Sub module instances
    top$bbo$sides$0$shelves$3$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$bbo$sides$0$shelves$3$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$sides$0$shelves$3$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$bbo$sides$0$shelves$3$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$bbo$sides$0$shelves$3$next_row next_row(
        .d(next_row$d),
        .q(next_row$q),
        .clock(next_row$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        its_word$clock = clock;
        becomes$clock = clock;
        next_row$clock = clock;
        read$d = read$q;
        its_word$d = its_word$q;
        becomes$d = becomes$q;
        next_row$d = next_row$q;
        words$clock = clock;
        words$read_address = slot;
        words$write = write;
        words$write_address = write_slot;
        words$write_data = next_row$q;
        read$d = words$read_data;
        its_word$d = read$q;
        kept = its_word$q;
        becomes$d = result;
        changed = becomes$q;
        next_row$d = becomes$q;
        if (clear) begin
            next_row$d = cleared;
        end
        row = next_row$q;
    end
    
endmodule // top$bbo$sides$0$shelves$3


module top$bbo$sides$0$shelves$3$becomes(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$3$becomes


module top$bbo$sides$0$shelves$3$its_word(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$3$its_word


module top$bbo$sides$0$shelves$3$next_row(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$3$next_row


module top$bbo$sides$0$shelves$3$read(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$shelves$3$read


module top$bbo$sides$0$shelves$3$words(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [88:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [88:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [88:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$sides$0$shelves$3$words


module top$bbo$sides$0$tail(clock,row,key,unlists,unlisted_orders,unlisted_key,ends,loses,has_lost,knows,result);
    
    // Module arguments
    input wire  clock;
    input wire  [77:0] row;
    input wire  [31:0] key;
    input wire  unlists;
    input wire  [12:0] unlisted_orders;
    input wire  [31:0] unlisted_key;
    input wire  ends;
    input wire  loses;
    output reg  has_lost;
    output reg  knows;
    output reg  [77:0] result;
    
    // Stub signals
    reg  none$d;
    wire  none$q;
    reg  none$clock;
    reg  over_edge$d;
    wire  over_edge$q;
    reg  over_edge$clock;
    reg  over_lost$d;
    wire  over_lost$q;
    reg  over_lost$clock;
    reg  lost$d;
    wire  lost$q;
    reg  lost$clock;
    reg  [12:0] change$d;
    wire  [12:0] change$q;
    reg  change$clock;
    reg  moves_edge$d;
    wire  moves_edge$q;
    reg  moves_edge$clock;
    reg  [31:0] edge_to$d;
    wire  [31:0] edge_to$q;
    reg  edge_to$clock;
    reg  moves_mark$d;
    wire  moves_mark$q;
    reg  moves_mark$clock;
    
    // Local signals
    reg  is_known;
    reg  [12:0] unlisted;
    reg  [31:0] new_edge;
    reg  [31:0] mark;
    reg  is_lost;
    
    // Sub module instances
    top$bbo$sides$0$tail$none none(
        .d(none$d),
        .q(none$q),
        .clock(none$clock)
    );
    top$bbo$sides$0$tail$over_edge over_edge(
        .d(over_edge$d),
        .q(over_edge$q),
        .clock(over_edge$clock)
    );
    top$bbo$sides$0$tail$over_lost over_lost(
        .d(over_lost$d),
        .q(over_lost$q),
        .clock(over_lost$clock)
    );
    top$bbo$sides$0$tail$lost lost(
        .d(lost$d),
        .q(lost$q),
        .clock(lost$clock)
    );
    top$bbo$sides$0$tail$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    top$bbo$sides$0$tail$moves_edge moves_edge(
        .d(moves_edge$d),
        .q(moves_edge$q),
        .clock(moves_edge$clock)
    );
    top$bbo$sides$0$tail$edge_to edge_to(
        .d(edge_to$d),
        .q(edge_to$q),
        .clock(edge_to$clock)
    );
    top$bbo$sides$0$tail$moves_mark moves_mark(
        .d(moves_mark$d),
        .q(moves_mark$q),
        .clock(moves_mark$clock)
    );
    
    // Update code
    always @(*) begin
        none$clock = clock;
        over_edge$clock = clock;
        over_lost$clock = clock;
        lost$clock = clock;
        none$d = none$q;
        over_edge$d = over_edge$q;
        over_lost$d = over_lost$q;
        lost$d = lost$q;
        change$clock = clock;
        moves_edge$clock = clock;
        edge_to$clock = clock;
        moves_mark$clock = clock;
        change$d = change$q;
        moves_edge$d = moves_edge$q;
        edge_to$d = edge_to$q;
        moves_mark$d = moves_mark$q;
        none$d = row[(32'h0)+:(13)] == ((32'h0) & 13'h1fff);
        over_edge$d = key > row[(32'hd)+:(32)];
        over_lost$d = key > row[(32'h2d)+:(32)];
        lost$d = row[32'h4d];
        has_lost = row[32'h4d];
        is_known = (none$q | over_edge$q) & (over_lost$q | ~lost$q);
        knows = is_known;
        change$d = ((32'h0) & 13'h1fff);
        if (unlists) begin
            change$d = unlisted_orders;
        end
        if (ends) begin
            change$d = ((32'h1fff) & 13'h1fff);
        end
        moves_edge$d = unlists & ((loses | is_known) | (none$q | over_edge$q));
        edge_to$d = unlisted_key;
        moves_mark$d = loses & (over_lost$q | ~lost$q);
        unlisted = row[(32'h0)+:(13)] + change$q;
        new_edge = row[(32'hd)+:(32)];
        if (moves_edge$q) begin
            new_edge = edge_to$q;
        end
        is_lost = lost$q | loses;
        mark = row[(32'h2d)+:(32)];
        if (moves_mark$q) begin
            mark = key;
        end
        result = ((unlisted) & 78'h3fffffffffffffffffff) | (((new_edge) & 78'h3fffffffffffffffffff) << ((32'hd) & 8'hff)) | (((mark) & 78'h3fffffffffffffffffff) << ((32'h2d) & 8'hff)) | (((is_lost) & 78'h3fffffffffffffffffff) << ((32'h4d) & 8'hff));
    end
    
endmodule // top$bbo$sides$0$tail


module top$bbo$sides$0$tail$change(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$tail$change


module top$bbo$sides$0$tail$edge_to(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$tail$edge_to


module top$bbo$sides$0$tail$lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$tail$lost


module top$bbo$sides$0$tail$moves_edge(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$tail$moves_edge


module top$bbo$sides$0$tail$moves_mark(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$tail$moves_mark


module top$bbo$sides$0$tail$none(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$tail$none


module top$bbo$sides$0$tail$over_edge(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$tail$over_edge


module top$bbo$sides$0$tail$over_lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$tail$over_lost


module top$bbo$sides$0$tails(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] slot;
    input wire  [77:0] result;
    input wire  write;
    input wire  [9:0] write_slot;
    input wire  clear;
    input wire  [77:0] cleared;
    output reg  [77:0] kept;
    output reg  [77:0] changed;
    output reg  [77:0] row;
    
    // Stub signals
    reg  words$clock;
    reg  [9:0] words$read_address;
    wire  [77:0] words$read_data;
    reg  words$write;
    reg  [9:0] words$write_address;
    reg  [77:0] words$write_data;
    reg  [77:0] read$d;
    wire  [77:0] read$q;
    reg  read$clock;
    reg  [77:0] its_word$d;
    wire  [77:0] its_word$q;
    reg  its_word$clock;
    reg  [77:0] becomes$d;
    wire  [77:0] becomes$q;
    reg  becomes$clock;
    reg  [77:0] next_row$d;
    wire  [77:0] next_row$q;
    reg  next_row$clock;
    
    // Sub module instances
    top$bbo$sides$0$tails$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$bbo$sides$0$tails$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$sides$0$tails$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$bbo$sides$0$tails$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$bbo$sides$0$tails$next_row next_row(
        .d(next_row$d),
        .q(next_row$q),
        .clock(next_row$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        its_word$clock = clock;
        becomes$clock = clock;
        next_row$clock = clock;
        read$d = read$q;
        its_word$d = its_word$q;
        becomes$d = becomes$q;
        next_row$d = next_row$q;
        words$clock = clock;
        words$read_address = slot;
        words$write = write;
        words$write_address = write_slot;
        words$write_data = next_row$q;
        read$d = words$read_data;
        its_word$d = read$q;
        kept = its_word$q;
        becomes$d = result;
        changed = becomes$q;
        next_row$d = becomes$q;
        if (clear) begin
            next_row$d = cleared;
        end
        row = next_row$q;
    end
    
endmodule // top$bbo$sides$0$tails


module top$bbo$sides$0$tails$becomes(d,q,clock);
    
    // Module arguments
    input wire  [77:0] d;
    output reg  [77:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 78'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$tails$becomes


module top$bbo$sides$0$tails$its_word(d,q,clock);
    
    // Module arguments
    input wire  [77:0] d;
    output reg  [77:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 78'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$tails$its_word


module top$bbo$sides$0$tails$next_row(d,q,clock);
    
    // Module arguments
    input wire  [77:0] d;
    output reg  [77:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 78'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$tails$next_row


module top$bbo$sides$0$tails$read(d,q,clock);
    
    // Module arguments
    input wire  [77:0] d;
    output reg  [77:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 78'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$tails$read


module top$bbo$sides$0$tails$words(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [77:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [77:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [77:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$sides$0$tails$words


module top$bbo$sides$0$takes(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$takes


module top$bbo$sides$0$write_at(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$write_at


module top$bbo$sides$0$writing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$0$writing


module top$bbo$sides$1(clock,slot,key,gain,more,add,take,ends,lose,write,clear,clear_slot,is_empty,has_lost,known,best,has_best);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] slot;
    input wire  [31:0] key;
    input wire  [43:0] gain;
    input wire  [12:0] more;
    input wire  add;
    input wire  take;
    input wire  ends;
    input wire  lose;
    input wire  write;
    input wire  clear;
    input wire  [9:0] clear_slot;
    input wire  is_empty;
    output reg  has_lost;
    output reg  known;
    output reg  [88:0] best;
    output reg  has_best;
    
    // Stub signals
    reg  shelves$0$clock;
    reg  [9:0] shelves$0$slot;
    reg  [88:0] shelves$0$result;
    reg  shelves$0$write;
    reg  [9:0] shelves$0$write_slot;
    reg  shelves$0$clear;
    reg  [88:0] shelves$0$cleared;
    wire  [88:0] shelves$0$kept;
    wire  [88:0] shelves$0$changed;
    wire  [88:0] shelves$0$row;
    reg  shelves$1$clock;
    reg  [9:0] shelves$1$slot;
    reg  [88:0] shelves$1$result;
    reg  shelves$1$write;
    reg  [9:0] shelves$1$write_slot;
    reg  shelves$1$clear;
    reg  [88:0] shelves$1$cleared;
    wire  [88:0] shelves$1$kept;
    wire  [88:0] shelves$1$changed;
    wire  [88:0] shelves$1$row;
    reg  shelves$2$clock;
    reg  [9:0] shelves$2$slot;
    reg  [88:0] shelves$2$result;
    reg  shelves$2$write;
    reg  [9:0] shelves$2$write_slot;
    reg  shelves$2$clear;
    reg  [88:0] shelves$2$cleared;
    wire  [88:0] shelves$2$kept;
    wire  [88:0] shelves$2$changed;
    wire  [88:0] shelves$2$row;
    reg  shelves$3$clock;
    reg  [9:0] shelves$3$slot;
    reg  [88:0] shelves$3$result;
    reg  shelves$3$write;
    reg  [9:0] shelves$3$write_slot;
    reg  shelves$3$clear;
    reg  [88:0] shelves$3$cleared;
    wire  [88:0] shelves$3$kept;
    wire  [88:0] shelves$3$changed;
    wire  [88:0] shelves$3$row;
    reg  tails$clock;
    reg  [9:0] tails$slot;
    reg  [77:0] tails$result;
    reg  tails$write;
    reg  [9:0] tails$write_slot;
    reg  tails$clear;
    reg  [77:0] tails$cleared;
    wire  [77:0] tails$kept;
    wire  [77:0] tails$changed;
    wire  [77:0] tails$row;
    reg  list$clock;
    reg  [88:0] list$rows$0;
    reg  [88:0] list$rows$1;
    reg  [88:0] list$rows$2;
    reg  [88:0] list$rows$3;
    reg  [31:0] list$key;
    reg  [43:0] list$gain;
    reg  [12:0] list$more;
    reg  list$adds;
    reg  list$takes;
    reg  list$ends;
    reg  list$loses;
    reg  list$knows;
    wire  list$listed;
    wire  list$unlists;
    wire  [12:0] list$orders;
    wire  [31:0] list$best;
    wire  [88:0] list$results$0;
    wire  [88:0] list$results$1;
    wire  [88:0] list$results$2;
    wire  [88:0] list$results$3;
    reg  tail$clock;
    reg  [77:0] tail$row;
    reg  [31:0] tail$key;
    reg  tail$unlists;
    reg  [12:0] tail$unlisted_orders;
    reg  [31:0] tail$unlisted_key;
    reg  tail$ends;
    reg  tail$loses;
    wire  tail$has_lost;
    wire  tail$knows;
    wire  [77:0] tail$result;
    reg  adds$d;
    wire  adds$q;
    reg  adds$clock;
    reg  takes$d;
    wire  takes$q;
    reg  takes$clock;
    reg  its_end$d;
    wire  its_end$q;
    reg  its_end$clock;
    reg  loses$d;
    wire  loses$q;
    reg  loses$clock;
    reg  [9:0] here$d;
    wire  [9:0] here$q;
    reg  here$clock;
    reg  writing$d;
    wire  writing$q;
    reg  writing$clock;
    reg  [9:0] write_at$d;
    wire  [9:0] write_at$q;
    reg  write_at$clock;
    reg  is_known$d;
    wire  is_known$q;
    reg  is_known$clock;
    reg  is_level$d;
    wire  is_level$q;
    reg  is_level$clock;
    
    // Local signals
    reg  [32:0] ones;
    reg  is_there;
    
    // Sub module instances
    top$bbo$sides$1$shelves$0 shelves$0(
        .clock(shelves$0$clock),
        .slot(shelves$0$slot),
        .result(shelves$0$result),
        .write(shelves$0$write),
        .write_slot(shelves$0$write_slot),
        .clear(shelves$0$clear),
        .cleared(shelves$0$cleared),
        .kept(shelves$0$kept),
        .changed(shelves$0$changed),
        .row(shelves$0$row)
    );
    top$bbo$sides$1$shelves$1 shelves$1(
        .clock(shelves$1$clock),
        .slot(shelves$1$slot),
        .result(shelves$1$result),
        .write(shelves$1$write),
        .write_slot(shelves$1$write_slot),
        .clear(shelves$1$clear),
        .cleared(shelves$1$cleared),
        .kept(shelves$1$kept),
        .changed(shelves$1$changed),
        .row(shelves$1$row)
    );
    top$bbo$sides$1$shelves$2 shelves$2(
        .clock(shelves$2$clock),
        .slot(shelves$2$slot),
        .result(shelves$2$result),
        .write(shelves$2$write),
        .write_slot(shelves$2$write_slot),
        .clear(shelves$2$clear),
        .cleared(shelves$2$cleared),
        .kept(shelves$2$kept),
        .changed(shelves$2$changed),
        .row(shelves$2$row)
    );
    top$bbo$sides$1$shelves$3 shelves$3(
        .clock(shelves$3$clock),
        .slot(shelves$3$slot),
        .result(shelves$3$result),
        .write(shelves$3$write),
        .write_slot(shelves$3$write_slot),
        .clear(shelves$3$clear),
        .cleared(shelves$3$cleared),
        .kept(shelves$3$kept),
        .changed(shelves$3$changed),
        .row(shelves$3$row)
    );
    top$bbo$sides$1$tails tails(
        .clock(tails$clock),
        .slot(tails$slot),
        .result(tails$result),
        .write(tails$write),
        .write_slot(tails$write_slot),
        .clear(tails$clear),
        .cleared(tails$cleared),
        .kept(tails$kept),
        .changed(tails$changed),
        .row(tails$row)
    );
    top$bbo$sides$1$list list(
        .clock(list$clock),
        .rows$0(list$rows$0),
        .rows$1(list$rows$1),
        .rows$2(list$rows$2),
        .rows$3(list$rows$3),
        .key(list$key),
        .gain(list$gain),
        .more(list$more),
        .adds(list$adds),
        .takes(list$takes),
        .ends(list$ends),
        .loses(list$loses),
        .knows(list$knows),
        .listed(list$listed),
        .unlists(list$unlists),
        .orders(list$orders),
        .best(list$best),
        .results$0(list$results$0),
        .results$1(list$results$1),
        .results$2(list$results$2),
        .results$3(list$results$3)
    );
    top$bbo$sides$1$tail tail(
        .clock(tail$clock),
        .row(tail$row),
        .key(tail$key),
        .unlists(tail$unlists),
        .unlisted_orders(tail$unlisted_orders),
        .unlisted_key(tail$unlisted_key),
        .ends(tail$ends),
        .loses(tail$loses),
        .has_lost(tail$has_lost),
        .knows(tail$knows),
        .result(tail$result)
    );
    top$bbo$sides$1$adds adds(
        .d(adds$d),
        .q(adds$q),
        .clock(adds$clock)
    );
    top$bbo$sides$1$takes takes(
        .d(takes$d),
        .q(takes$q),
        .clock(takes$clock)
    );
    top$bbo$sides$1$its_end its_end(
        .d(its_end$d),
        .q(its_end$q),
        .clock(its_end$clock)
    );
    top$bbo$sides$1$loses loses(
        .d(loses$d),
        .q(loses$q),
        .clock(loses$clock)
    );
    top$bbo$sides$1$here here(
        .d(here$d),
        .q(here$q),
        .clock(here$clock)
    );
    top$bbo$sides$1$writing writing(
        .d(writing$d),
        .q(writing$q),
        .clock(writing$clock)
    );
    top$bbo$sides$1$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    top$bbo$sides$1$is_known is_known(
        .d(is_known$d),
        .q(is_known$q),
        .clock(is_known$clock)
    );
    top$bbo$sides$1$is_level is_level(
        .d(is_level$d),
        .q(is_level$q),
        .clock(is_level$clock)
    );
    
    // Update code
    always @(*) begin
        adds$clock = clock;
        takes$clock = clock;
        its_end$clock = clock;
        loses$clock = clock;
        adds$d = adds$q;
        takes$d = takes$q;
        its_end$d = its_end$q;
        loses$d = loses$q;
        here$clock = clock;
        writing$clock = clock;
        write_at$clock = clock;
        is_known$clock = clock;
        is_level$clock = clock;
        here$d = here$q;
        writing$d = writing$q;
        write_at$d = write_at$q;
        is_known$d = is_known$q;
        is_level$d = is_level$q;
        tails$clock = clock;
        list$clock = clock;
        tail$clock = clock;
        adds$d = add;
        takes$d = take;
        its_end$d = ends;
        loses$d = lose;
        here$d = slot;
        writing$d = write | clear;
        write_at$d = here$q;
        if (clear) begin
            write_at$d = clear_slot;
        end
        shelves$0$clock = clock;
        shelves$0$slot = here$q;
        shelves$0$result = list$results$0;
        shelves$0$write = writing$q;
        shelves$0$write_slot = write_at$q;
        shelves$0$clear = clear;
        shelves$0$cleared = ((32'h0) & 89'h1ffffffffffffffffffffff);
        list$rows$0 = shelves$0$kept;
        shelves$1$clock = clock;
        shelves$1$slot = here$q;
        shelves$1$result = list$results$1;
        shelves$1$write = writing$q;
        shelves$1$write_slot = write_at$q;
        shelves$1$clear = clear;
        shelves$1$cleared = ((32'h0) & 89'h1ffffffffffffffffffffff);
        list$rows$1 = shelves$1$kept;
        shelves$2$clock = clock;
        shelves$2$slot = here$q;
        shelves$2$result = list$results$2;
        shelves$2$write = writing$q;
        shelves$2$write_slot = write_at$q;
        shelves$2$clear = clear;
        shelves$2$cleared = ((32'h0) & 89'h1ffffffffffffffffffffff);
        list$rows$2 = shelves$2$kept;
        shelves$3$clock = clock;
        shelves$3$slot = here$q;
        shelves$3$result = list$results$3;
        shelves$3$write = writing$q;
        shelves$3$write_slot = write_at$q;
        shelves$3$clear = clear;
        shelves$3$cleared = ((32'h0) & 89'h1ffffffffffffffffffffff);
        list$rows$3 = shelves$3$kept;
        list$key = key;
        list$gain = gain;
        list$more = more;
        list$adds = adds$q;
        list$takes = takes$q;
        list$ends = its_end$q;
        list$loses = loses$q;
        list$knows = tail$knows;
        tails$slot = here$q;
        tails$result = tail$result;
        tails$write = writing$q;
        tails$write_slot = write_at$q;
        tails$clear = clear;
        ones = ~((32'h0) & 33'h1ffffffff);
        tails$cleared = ((32'h0) & 78'h3fffffffffffffffffff);
        if (~is_empty) begin
            tails$cleared = ((ones) & 78'h3fffffffffffffffffff) << ((32'h2d) & 8'hff);
        end
        tail$row = tails$kept;
        tail$key = key;
        tail$unlists = list$unlists;
        tail$unlisted_orders = list$orders;
        tail$unlisted_key = list$best;
        tail$ends = its_end$q & ~list$listed;
        tail$loses = loses$q;
        has_lost = tail$has_lost;
        is_there = shelves$0$changed[(32'h4c)+:(13)] != ((32'h0) & 13'h1fff);
        is_known$d = is_there | ((tails$changed[(32'h0)+:(13)] == ((32'h0) & 13'h1fff)) & ~tails$changed[32'h4d]);
        is_level$d = is_there & ~clear;
        known = is_known$q;
        best = shelves$0$row;
        has_best = is_level$q;
    end
    
endmodule // top$bbo$sides$1


module top$bbo$sides$1$adds(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$adds


module top$bbo$sides$1$here(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$here


module top$bbo$sides$1$is_known(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$is_known


module top$bbo$sides$1$is_level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$is_level


module top$bbo$sides$1$its_end(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$its_end


module top$bbo$sides$1$list(clock,rows$0,rows$1,rows$2,rows$3,key,gain,more,adds,takes,ends,loses,knows,listed,unlists,orders,best,results$0,results$1,results$2,results$3);
    
    // Module arguments
    input wire  clock;
    input wire  [88:0] rows$0;
    input wire  [88:0] rows$1;
    input wire  [88:0] rows$2;
    input wire  [88:0] rows$3;
    input wire  [31:0] key;
    input wire  [43:0] gain;
    input wire  [12:0] more;
    input wire  adds;
    input wire  takes;
    input wire  ends;
    input wire  loses;
    input wire  knows;
    output reg  listed;
    output reg  unlists;
    output reg  [12:0] orders;
    output reg  [31:0] best;
    output reg  [88:0] results$0;
    output reg  [88:0] results$1;
    output reg  [88:0] results$2;
    output reg  [88:0] results$3;
    
    // Stub signals
    reg  levels$0$clock;
    reg  [88:0] levels$0$row;
    reg  [88:0] levels$0$above;
    reg  [88:0] levels$0$below;
    reg  [31:0] levels$0$key;
    reg  [43:0] levels$0$gain;
    reg  [12:0] levels$0$more;
    reg  levels$0$above_is_better;
    reg  levels$0$changes;
    reg  levels$0$inserts;
    reg  levels$0$closes_up;
    reg  levels$0$loses;
    wire  [12:0] levels$0$orders;
    wire  levels$0$is_there;
    wire  levels$0$is_better;
    wire  levels$0$is_same;
    wire  levels$0$is_single;
    wire  [88:0] levels$0$result;
    reg  levels$1$clock;
    reg  [88:0] levels$1$row;
    reg  [88:0] levels$1$above;
    reg  [88:0] levels$1$below;
    reg  [31:0] levels$1$key;
    reg  [43:0] levels$1$gain;
    reg  [12:0] levels$1$more;
    reg  levels$1$above_is_better;
    reg  levels$1$changes;
    reg  levels$1$inserts;
    reg  levels$1$closes_up;
    reg  levels$1$loses;
    wire  [12:0] levels$1$orders;
    wire  levels$1$is_there;
    wire  levels$1$is_better;
    wire  levels$1$is_same;
    wire  levels$1$is_single;
    wire  [88:0] levels$1$result;
    reg  levels$2$clock;
    reg  [88:0] levels$2$row;
    reg  [88:0] levels$2$above;
    reg  [88:0] levels$2$below;
    reg  [31:0] levels$2$key;
    reg  [43:0] levels$2$gain;
    reg  [12:0] levels$2$more;
    reg  levels$2$above_is_better;
    reg  levels$2$changes;
    reg  levels$2$inserts;
    reg  levels$2$closes_up;
    reg  levels$2$loses;
    wire  [12:0] levels$2$orders;
    wire  levels$2$is_there;
    wire  levels$2$is_better;
    wire  levels$2$is_same;
    wire  levels$2$is_single;
    wire  [88:0] levels$2$result;
    reg  levels$3$clock;
    reg  [88:0] levels$3$row;
    reg  [88:0] levels$3$above;
    reg  [88:0] levels$3$below;
    reg  [31:0] levels$3$key;
    reg  [43:0] levels$3$gain;
    reg  [12:0] levels$3$more;
    reg  levels$3$above_is_better;
    reg  levels$3$changes;
    reg  levels$3$inserts;
    reg  levels$3$closes_up;
    reg  levels$3$loses;
    wire  [12:0] levels$3$orders;
    wire  levels$3$is_there;
    wire  levels$3$is_better;
    wire  levels$3$is_same;
    wire  levels$3$is_single;
    wire  [88:0] levels$3$result;
    reg  [31:0] departure$key;
    reg  departure$passes;
    reg  departure$inserts;
    reg  departure$loses;
    reg  departure$there$0;
    reg  departure$there$1;
    reg  departure$there$2;
    reg  departure$there$3;
    reg  departure$better$0;
    reg  departure$better$1;
    reg  departure$better$2;
    reg  departure$better$3;
    reg  [31:0] departure$keys$0;
    reg  [31:0] departure$keys$1;
    reg  [31:0] departure$keys$2;
    reg  [31:0] departure$keys$3;
    reg  [12:0] departure$behind$0;
    reg  [12:0] departure$behind$1;
    reg  [12:0] departure$behind$2;
    reg  [12:0] departure$behind$3;
    wire  departure$unlists;
    wire  [12:0] departure$orders;
    wire  [31:0] departure$best;
    reg  [12:0] behind$0$d;
    wire  [12:0] behind$0$q;
    reg  behind$0$clock;
    reg  [12:0] behind$1$d;
    wire  [12:0] behind$1$q;
    reg  behind$1$clock;
    reg  [12:0] behind$2$d;
    wire  [12:0] behind$2$q;
    reg  behind$2$clock;
    reg  [12:0] behind$3$d;
    wire  [12:0] behind$3$q;
    reg  behind$3$clock;
    
    // Local signals
    reg  [12:0] low;
    reg  [12:0] high;
    reg  is_listed;
    reg  inserts;
    reg  ended$0;
    reg  ended$1;
    reg  ended$2;
    reg  ended$3;
    
    // Sub module instances
    top$bbo$sides$1$list$levels$0 levels$0(
        .clock(levels$0$clock),
        .row(levels$0$row),
        .above(levels$0$above),
        .below(levels$0$below),
        .key(levels$0$key),
        .gain(levels$0$gain),
        .more(levels$0$more),
        .above_is_better(levels$0$above_is_better),
        .changes(levels$0$changes),
        .inserts(levels$0$inserts),
        .closes_up(levels$0$closes_up),
        .loses(levels$0$loses),
        .orders(levels$0$orders),
        .is_there(levels$0$is_there),
        .is_better(levels$0$is_better),
        .is_same(levels$0$is_same),
        .is_single(levels$0$is_single),
        .result(levels$0$result)
    );
    top$bbo$sides$1$list$levels$1 levels$1(
        .clock(levels$1$clock),
        .row(levels$1$row),
        .above(levels$1$above),
        .below(levels$1$below),
        .key(levels$1$key),
        .gain(levels$1$gain),
        .more(levels$1$more),
        .above_is_better(levels$1$above_is_better),
        .changes(levels$1$changes),
        .inserts(levels$1$inserts),
        .closes_up(levels$1$closes_up),
        .loses(levels$1$loses),
        .orders(levels$1$orders),
        .is_there(levels$1$is_there),
        .is_better(levels$1$is_better),
        .is_same(levels$1$is_same),
        .is_single(levels$1$is_single),
        .result(levels$1$result)
    );
    top$bbo$sides$1$list$levels$2 levels$2(
        .clock(levels$2$clock),
        .row(levels$2$row),
        .above(levels$2$above),
        .below(levels$2$below),
        .key(levels$2$key),
        .gain(levels$2$gain),
        .more(levels$2$more),
        .above_is_better(levels$2$above_is_better),
        .changes(levels$2$changes),
        .inserts(levels$2$inserts),
        .closes_up(levels$2$closes_up),
        .loses(levels$2$loses),
        .orders(levels$2$orders),
        .is_there(levels$2$is_there),
        .is_better(levels$2$is_better),
        .is_same(levels$2$is_same),
        .is_single(levels$2$is_single),
        .result(levels$2$result)
    );
    top$bbo$sides$1$list$levels$3 levels$3(
        .clock(levels$3$clock),
        .row(levels$3$row),
        .above(levels$3$above),
        .below(levels$3$below),
        .key(levels$3$key),
        .gain(levels$3$gain),
        .more(levels$3$more),
        .above_is_better(levels$3$above_is_better),
        .changes(levels$3$changes),
        .inserts(levels$3$inserts),
        .closes_up(levels$3$closes_up),
        .loses(levels$3$loses),
        .orders(levels$3$orders),
        .is_there(levels$3$is_there),
        .is_better(levels$3$is_better),
        .is_same(levels$3$is_same),
        .is_single(levels$3$is_single),
        .result(levels$3$result)
    );
    top$bbo$sides$1$list$departure departure(
        .key(departure$key),
        .passes(departure$passes),
        .inserts(departure$inserts),
        .loses(departure$loses),
        .there$0(departure$there$0),
        .there$1(departure$there$1),
        .there$2(departure$there$2),
        .there$3(departure$there$3),
        .better$0(departure$better$0),
        .better$1(departure$better$1),
        .better$2(departure$better$2),
        .better$3(departure$better$3),
        .keys$0(departure$keys$0),
        .keys$1(departure$keys$1),
        .keys$2(departure$keys$2),
        .keys$3(departure$keys$3),
        .behind$0(departure$behind$0),
        .behind$1(departure$behind$1),
        .behind$2(departure$behind$2),
        .behind$3(departure$behind$3),
        .unlists(departure$unlists),
        .orders(departure$orders),
        .best(departure$best)
    );
    top$bbo$sides$1$list$behind$0 behind$0(
        .d(behind$0$d),
        .q(behind$0$q),
        .clock(behind$0$clock)
    );
    top$bbo$sides$1$list$behind$1 behind$1(
        .d(behind$1$d),
        .q(behind$1$q),
        .clock(behind$1$clock)
    );
    top$bbo$sides$1$list$behind$2 behind$2(
        .d(behind$2$d),
        .q(behind$2$q),
        .clock(behind$2$clock)
    );
    top$bbo$sides$1$list$behind$3 behind$3(
        .d(behind$3$d),
        .q(behind$3$q),
        .clock(behind$3$clock)
    );
    
    // Update code
    always @(*) begin
        is_listed = (levels$0$is_same | levels$1$is_same) | (levels$2$is_same | levels$3$is_same);
        listed = is_listed;
        inserts = adds & (knows & ~is_listed);
        ended$0 = ends & (levels$0$is_same & levels$0$is_single);
        ended$1 = ended$0;
        if (ends & (levels$1$is_same & levels$1$is_single)) begin
            ended$1 = 1'b1;
        end
        ended$2 = ended$1;
        if (ends & (levels$2$is_same & levels$2$is_single)) begin
            ended$2 = 1'b1;
        end
        ended$3 = ended$2;
        if (ends & (levels$3$is_same & levels$3$is_single)) begin
            ended$3 = 1'b1;
        end
        levels$0$clock = clock;
        levels$0$row = rows$0;
        levels$0$key = key;
        levels$0$gain = gain;
        levels$0$more = more;
        levels$0$changes = adds | takes;
        levels$0$inserts = inserts;
        levels$0$closes_up = ended$0;
        levels$0$loses = loses;
        results$0 = levels$0$result;
        behind$0$clock = clock;
        departure$there$0 = levels$0$is_there;
        departure$better$0 = levels$0$is_better;
        departure$keys$0 = rows$0[(32'h0)+:(32)];
        departure$behind$0 = behind$0$q;
        levels$1$clock = clock;
        levels$1$row = rows$1;
        levels$1$key = key;
        levels$1$gain = gain;
        levels$1$more = more;
        levels$1$changes = adds | takes;
        levels$1$inserts = inserts;
        levels$1$closes_up = ended$1;
        levels$1$loses = loses;
        results$1 = levels$1$result;
        behind$1$clock = clock;
        departure$there$1 = levels$1$is_there;
        departure$better$1 = levels$1$is_better;
        departure$keys$1 = rows$1[(32'h0)+:(32)];
        departure$behind$1 = behind$1$q;
        levels$2$clock = clock;
        levels$2$row = rows$2;
        levels$2$key = key;
        levels$2$gain = gain;
        levels$2$more = more;
        levels$2$changes = adds | takes;
        levels$2$inserts = inserts;
        levels$2$closes_up = ended$2;
        levels$2$loses = loses;
        results$2 = levels$2$result;
        behind$2$clock = clock;
        departure$there$2 = levels$2$is_there;
        departure$better$2 = levels$2$is_better;
        departure$keys$2 = rows$2[(32'h0)+:(32)];
        departure$behind$2 = behind$2$q;
        levels$3$clock = clock;
        levels$3$row = rows$3;
        levels$3$key = key;
        levels$3$gain = gain;
        levels$3$more = more;
        levels$3$changes = adds | takes;
        levels$3$inserts = inserts;
        levels$3$closes_up = ended$3;
        levels$3$loses = loses;
        results$3 = levels$3$result;
        behind$3$clock = clock;
        departure$there$3 = levels$3$is_there;
        departure$better$3 = levels$3$is_better;
        departure$keys$3 = rows$3[(32'h0)+:(32)];
        departure$behind$3 = behind$3$q;
        levels$0$above = ((32'h0) & 89'h1ffffffffffffffffffffff);
        levels$0$above_is_better = 1'b1;
        levels$3$below = ((32'h0) & 89'h1ffffffffffffffffffffff);
        levels$1$above = rows$0;
        levels$1$above_is_better = levels$0$is_better;
        levels$0$below = rows$1;
        levels$2$above = rows$1;
        levels$2$above_is_better = levels$1$is_better;
        levels$1$below = rows$2;
        levels$3$above = rows$2;
        levels$3$above_is_better = levels$2$is_better;
        levels$2$below = rows$3;
        low = levels$2$orders + levels$3$orders;
        high = levels$0$orders + levels$1$orders;
        behind$0$d = high + low;
        behind$1$d = levels$1$orders + low;
        behind$2$d = low;
        behind$3$d = levels$3$orders;
        departure$key = key;
        departure$passes = adds & ~knows;
        departure$inserts = inserts;
        departure$loses = loses;
        unlists = departure$unlists;
        orders = departure$orders;
        best = departure$best;
    end
    
endmodule // top$bbo$sides$1$list


module top$bbo$sides$1$list$behind$0(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$behind$0


module top$bbo$sides$1$list$behind$1(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$behind$1


module top$bbo$sides$1$list$behind$2(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$behind$2


module top$bbo$sides$1$list$behind$3(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$behind$3


module top$bbo$sides$1$list$departure(key,passes,inserts,loses,there$0,there$1,there$2,there$3,better$0,better$1,better$2,better$3,keys$0,keys$1,keys$2,keys$3,behind$0,behind$1,behind$2,behind$3,unlists,orders,best);
    
    // Module arguments
    input wire  [31:0] key;
    input wire  passes;
    input wire  inserts;
    input wire  loses;
    input wire  there$0;
    input wire  there$1;
    input wire  there$2;
    input wire  there$3;
    input wire  better$0;
    input wire  better$1;
    input wire  better$2;
    input wire  better$3;
    input wire  [31:0] keys$0;
    input wire  [31:0] keys$1;
    input wire  [31:0] keys$2;
    input wire  [31:0] keys$3;
    input wire  [12:0] behind$0;
    input wire  [12:0] behind$1;
    input wire  [12:0] behind$2;
    input wire  [12:0] behind$3;
    output reg  unlists;
    output reg  [12:0] orders;
    output reg  [31:0] best;
    
    // Update code
    always @(*) begin
        orders = ((32'h1) & 13'h1fff);
        best = key;
        if (there$3 & ~better$3) begin
            orders = behind$3;
            best = keys$3;
        end
        unlists = passes | (inserts & there$3);
        if (loses) begin
            unlists = there$3 & ~better$3;
            if (there$2 & ~better$2) begin
                unlists = 1'b1;
                orders = behind$2;
                best = keys$2;
            end
            if (there$1 & ~better$1) begin
                unlists = 1'b1;
                orders = behind$1;
                best = keys$1;
            end
            if (there$0 & ~better$0) begin
                unlists = 1'b1;
                orders = behind$0;
                best = keys$0;
            end
        end
    end
    
endmodule // top$bbo$sides$1$list$departure


module top$bbo$sides$1$list$levels$0(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
    // Module arguments
    input wire  clock;
    input wire  [88:0] row;
    input wire  [88:0] above;
    input wire  [88:0] below;
    input wire  [31:0] key;
    input wire  [43:0] gain;
    input wire  [12:0] more;
    input wire  above_is_better;
    input wire  changes;
    input wire  inserts;
    input wire  closes_up;
    input wire  loses;
    output reg  [12:0] orders;
    output reg  is_there;
    output reg  is_better;
    output reg  is_same;
    output reg  is_single;
    output reg  [88:0] result;
    
    // Stub signals
    reg  there$d;
    wire  there$q;
    reg  there$clock;
    reg  better$d;
    wire  better$q;
    reg  better$clock;
    reg  same$d;
    wire  same$q;
    reg  same$clock;
    reg  single$d;
    wire  single$q;
    reg  single$clock;
    reg  [43:0] sum_shares$d;
    wire  [43:0] sum_shares$q;
    reg  sum_shares$clock;
    reg  [12:0] sum_orders$d;
    wire  [12:0] sum_orders$q;
    reg  sum_orders$clock;
    reg  [88:0] mine$d;
    wire  [88:0] mine$q;
    reg  mine$clock;
    reg  stays$d;
    wire  stays$q;
    reg  stays$clock;
    reg  is_fresh$d;
    wire  is_fresh$q;
    reg  is_fresh$clock;
    reg  goes_down$d;
    wire  goes_down$q;
    reg  goes_down$clock;
    reg  goes_up$d;
    wire  goes_up$q;
    reg  goes_up$clock;
    
    // Local signals
    reg  [88:0] sum;
    reg  [88:0] fresh;
    reg  is_cut;
    reg  makes_room;
    reg  [88:0] of_mine;
    reg  [88:0] of_fresh;
    reg  [88:0] of_above;
    reg  [88:0] of_below;
    
    // Sub module instances
    top$bbo$sides$1$list$levels$0$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$bbo$sides$1$list$levels$0$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$bbo$sides$1$list$levels$0$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$bbo$sides$1$list$levels$0$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$bbo$sides$1$list$levels$0$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$bbo$sides$1$list$levels$0$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$bbo$sides$1$list$levels$0$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$bbo$sides$1$list$levels$0$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$bbo$sides$1$list$levels$0$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$bbo$sides$1$list$levels$0$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$bbo$sides$1$list$levels$0$goes_up goes_up(
        .d(goes_up$d),
        .q(goes_up$q),
        .clock(goes_up$clock)
    );
    
    // Update code
    always @(*) begin
        there$clock = clock;
        better$clock = clock;
        same$clock = clock;
        single$clock = clock;
        sum_shares$clock = clock;
        sum_orders$clock = clock;
        there$d = there$q;
        better$d = better$q;
        same$d = same$q;
        single$d = single$q;
        sum_shares$d = sum_shares$q;
        sum_orders$d = sum_orders$q;
        mine$clock = clock;
        stays$clock = clock;
        is_fresh$clock = clock;
        goes_down$clock = clock;
        goes_up$clock = clock;
        mine$d = mine$q;
        stays$d = stays$q;
        is_fresh$d = is_fresh$q;
        goes_down$d = goes_down$q;
        goes_up$d = goes_up$q;
        there$d = row[(32'h4c)+:(13)] != ((32'h0) & 13'h1fff);
        better$d = there$q & (row[(32'h0)+:(32)] > key);
        same$d = there$q & (row[(32'h0)+:(32)] == key);
        single$d = row[(32'h4c)+:(13)] == ((32'h1) & 13'h1fff);
        sum_shares$d = row[(32'h20)+:(44)] + gain;
        sum_orders$d = row[(32'h4c)+:(13)] + more;
        orders = row[(32'h4c)+:(13)];
        is_there = there$q;
        is_better = better$q;
        is_same = same$q;
        is_single = single$q;
        sum = ((key) & 89'h1ffffffffffffffffffffff) | (((sum_shares$q) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((sum_orders$q) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        fresh = ((key) & 89'h1ffffffffffffffffffffff) | (((gain) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((32'h1) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        mine$d = row;
        if (same$q & changes) begin
            mine$d = sum;
        end
        is_cut = loses & ~better$q;
        makes_room = (inserts & ~better$q) & ~(closes_up | is_cut);
        is_fresh$d = makes_room & above_is_better;
        goes_down$d = makes_room & ~above_is_better;
        goes_up$d = closes_up & ~is_cut;
        stays$d = ~(makes_room | (closes_up | is_cut));
        of_mine = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (stays$q) begin
            of_mine = mine$q;
        end
        of_fresh = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (is_fresh$q) begin
            of_fresh = fresh;
        end
        of_above = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_down$q) begin
            of_above = above;
        end
        of_below = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_up$q) begin
            of_below = below;
        end
        result = (of_mine | of_fresh) | (of_above | of_below);
    end
    
endmodule // top$bbo$sides$1$list$levels$0


module top$bbo$sides$1$list$levels$0$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$0$better


module top$bbo$sides$1$list$levels$0$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$0$goes_down


module top$bbo$sides$1$list$levels$0$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$0$goes_up


module top$bbo$sides$1$list$levels$0$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$0$is_fresh


module top$bbo$sides$1$list$levels$0$mine(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$0$mine


module top$bbo$sides$1$list$levels$0$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$0$same


module top$bbo$sides$1$list$levels$0$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$0$single


module top$bbo$sides$1$list$levels$0$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$0$stays


module top$bbo$sides$1$list$levels$0$sum_orders(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$0$sum_orders


module top$bbo$sides$1$list$levels$0$sum_shares(d,q,clock);
    
    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 44'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$0$sum_shares


module top$bbo$sides$1$list$levels$0$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$0$there


module top$bbo$sides$1$list$levels$1(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
    // Module arguments
    input wire  clock;
    input wire  [88:0] row;
    input wire  [88:0] above;
    input wire  [88:0] below;
    input wire  [31:0] key;
    input wire  [43:0] gain;
    input wire  [12:0] more;
    input wire  above_is_better;
    input wire  changes;
    input wire  inserts;
    input wire  closes_up;
    input wire  loses;
    output reg  [12:0] orders;
    output reg  is_there;
    output reg  is_better;
    output reg  is_same;
    output reg  is_single;
    output reg  [88:0] result;
    
    // Stub signals
    reg  there$d;
    wire  there$q;
    reg  there$clock;
    reg  better$d;
    wire  better$q;
    reg  better$clock;
    reg  same$d;
    wire  same$q;
    reg  same$clock;
    reg  single$d;
    wire  single$q;
    reg  single$clock;
    reg  [43:0] sum_shares$d;
    wire  [43:0] sum_shares$q;
    reg  sum_shares$clock;
    reg  [12:0] sum_orders$d;
    wire  [12:0] sum_orders$q;
    reg  sum_orders$clock;
    reg  [88:0] mine$d;
    wire  [88:0] mine$q;
    reg  mine$clock;
    reg  stays$d;
    wire  stays$q;
    reg  stays$clock;
    reg  is_fresh$d;
    wire  is_fresh$q;
    reg  is_fresh$clock;
    reg  goes_down$d;
    wire  goes_down$q;
    reg  goes_down$clock;
    reg  goes_up$d;
    wire  goes_up$q;
    reg  goes_up$clock;
    
    // Local signals
    reg  [88:0] sum;
    reg  [88:0] fresh;
    reg  is_cut;
    reg  makes_room;
    reg  [88:0] of_mine;
    reg  [88:0] of_fresh;
    reg  [88:0] of_above;
    reg  [88:0] of_below;
    
    // Sub module instances
    top$bbo$sides$1$list$levels$1$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$bbo$sides$1$list$levels$1$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$bbo$sides$1$list$levels$1$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$bbo$sides$1$list$levels$1$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$bbo$sides$1$list$levels$1$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$bbo$sides$1$list$levels$1$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$bbo$sides$1$list$levels$1$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$bbo$sides$1$list$levels$1$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$bbo$sides$1$list$levels$1$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$bbo$sides$1$list$levels$1$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$bbo$sides$1$list$levels$1$goes_up goes_up(
        .d(goes_up$d),
        .q(goes_up$q),
        .clock(goes_up$clock)
    );
    
    // Update code
    always @(*) begin
        there$clock = clock;
        better$clock = clock;
        same$clock = clock;
        single$clock = clock;
        sum_shares$clock = clock;
        sum_orders$clock = clock;
        there$d = there$q;
        better$d = better$q;
        same$d = same$q;
        single$d = single$q;
        sum_shares$d = sum_shares$q;
        sum_orders$d = sum_orders$q;
        mine$clock = clock;
        stays$clock = clock;
        is_fresh$clock = clock;
        goes_down$clock = clock;
        goes_up$clock = clock;
        mine$d = mine$q;
        stays$d = stays$q;
        is_fresh$d = is_fresh$q;
        goes_down$d = goes_down$q;
        goes_up$d = goes_up$q;
        there$d = row[(32'h4c)+:(13)] != ((32'h0) & 13'h1fff);
        better$d = there$q & (row[(32'h0)+:(32)] > key);
        same$d = there$q & (row[(32'h0)+:(32)] == key);
        single$d = row[(32'h4c)+:(13)] == ((32'h1) & 13'h1fff);
        sum_shares$d = row[(32'h20)+:(44)] + gain;
        sum_orders$d = row[(32'h4c)+:(13)] + more;
        orders = row[(32'h4c)+:(13)];
        is_there = there$q;
        is_better = better$q;
        is_same = same$q;
        is_single = single$q;
        sum = ((key) & 89'h1ffffffffffffffffffffff) | (((sum_shares$q) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((sum_orders$q) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        fresh = ((key) & 89'h1ffffffffffffffffffffff) | (((gain) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((32'h1) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        mine$d = row;
        if (same$q & changes) begin
            mine$d = sum;
        end
        is_cut = loses & ~better$q;
        makes_room = (inserts & ~better$q) & ~(closes_up | is_cut);
        is_fresh$d = makes_room & above_is_better;
        goes_down$d = makes_room & ~above_is_better;
        goes_up$d = closes_up & ~is_cut;
        stays$d = ~(makes_room | (closes_up | is_cut));
        of_mine = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (stays$q) begin
            of_mine = mine$q;
        end
        of_fresh = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (is_fresh$q) begin
            of_fresh = fresh;
        end
        of_above = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_down$q) begin
            of_above = above;
        end
        of_below = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_up$q) begin
            of_below = below;
        end
        result = (of_mine | of_fresh) | (of_above | of_below);
    end
    
endmodule // top$bbo$sides$1$list$levels$1


module top$bbo$sides$1$list$levels$1$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$1$better


module top$bbo$sides$1$list$levels$1$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$1$goes_down


module top$bbo$sides$1$list$levels$1$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$1$goes_up


module top$bbo$sides$1$list$levels$1$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$1$is_fresh


module top$bbo$sides$1$list$levels$1$mine(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$1$mine


module top$bbo$sides$1$list$levels$1$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$1$same


module top$bbo$sides$1$list$levels$1$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$1$single


module top$bbo$sides$1$list$levels$1$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$1$stays


module top$bbo$sides$1$list$levels$1$sum_orders(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$1$sum_orders


module top$bbo$sides$1$list$levels$1$sum_shares(d,q,clock);
    
    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 44'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$1$sum_shares


module top$bbo$sides$1$list$levels$1$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$1$there


module top$bbo$sides$1$list$levels$2(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
    // Module arguments
    input wire  clock;
    input wire  [88:0] row;
    input wire  [88:0] above;
    input wire  [88:0] below;
    input wire  [31:0] key;
    input wire  [43:0] gain;
    input wire  [12:0] more;
    input wire  above_is_better;
    input wire  changes;
    input wire  inserts;
    input wire  closes_up;
    input wire  loses;
    output reg  [12:0] orders;
    output reg  is_there;
    output reg  is_better;
    output reg  is_same;
    output reg  is_single;
    output reg  [88:0] result;
    
    // Stub signals
    reg  there$d;
    wire  there$q;
    reg  there$clock;
    reg  better$d;
    wire  better$q;
    reg  better$clock;
    reg  same$d;
    wire  same$q;
    reg  same$clock;
    reg  single$d;
    wire  single$q;
    reg  single$clock;
    reg  [43:0] sum_shares$d;
    wire  [43:0] sum_shares$q;
    reg  sum_shares$clock;
    reg  [12:0] sum_orders$d;
    wire  [12:0] sum_orders$q;
    reg  sum_orders$clock;
    reg  [88:0] mine$d;
    wire  [88:0] mine$q;
    reg  mine$clock;
    reg  stays$d;
    wire  stays$q;
    reg  stays$clock;
    reg  is_fresh$d;
    wire  is_fresh$q;
    reg  is_fresh$clock;
    reg  goes_down$d;
    wire  goes_down$q;
    reg  goes_down$clock;
    reg  goes_up$d;
    wire  goes_up$q;
    reg  goes_up$clock;
    
    // Local signals
    reg  [88:0] sum;
    reg  [88:0] fresh;
    reg  is_cut;
    reg  makes_room;
    reg  [88:0] of_mine;
    reg  [88:0] of_fresh;
    reg  [88:0] of_above;
    reg  [88:0] of_below;
    
    // Sub module instances
    top$bbo$sides$1$list$levels$2$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$bbo$sides$1$list$levels$2$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$bbo$sides$1$list$levels$2$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$bbo$sides$1$list$levels$2$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$bbo$sides$1$list$levels$2$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$bbo$sides$1$list$levels$2$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$bbo$sides$1$list$levels$2$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$bbo$sides$1$list$levels$2$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$bbo$sides$1$list$levels$2$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$bbo$sides$1$list$levels$2$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$bbo$sides$1$list$levels$2$goes_up goes_up(
        .d(goes_up$d),
        .q(goes_up$q),
        .clock(goes_up$clock)
    );
    
    // Update code
    always @(*) begin
        there$clock = clock;
        better$clock = clock;
        same$clock = clock;
        single$clock = clock;
        sum_shares$clock = clock;
        sum_orders$clock = clock;
        there$d = there$q;
        better$d = better$q;
        same$d = same$q;
        single$d = single$q;
        sum_shares$d = sum_shares$q;
        sum_orders$d = sum_orders$q;
        mine$clock = clock;
        stays$clock = clock;
        is_fresh$clock = clock;
        goes_down$clock = clock;
        goes_up$clock = clock;
        mine$d = mine$q;
        stays$d = stays$q;
        is_fresh$d = is_fresh$q;
        goes_down$d = goes_down$q;
        goes_up$d = goes_up$q;
        there$d = row[(32'h4c)+:(13)] != ((32'h0) & 13'h1fff);
        better$d = there$q & (row[(32'h0)+:(32)] > key);
        same$d = there$q & (row[(32'h0)+:(32)] == key);
        single$d = row[(32'h4c)+:(13)] == ((32'h1) & 13'h1fff);
        sum_shares$d = row[(32'h20)+:(44)] + gain;
        sum_orders$d = row[(32'h4c)+:(13)] + more;
        orders = row[(32'h4c)+:(13)];
        is_there = there$q;
        is_better = better$q;
        is_same = same$q;
        is_single = single$q;
        sum = ((key) & 89'h1ffffffffffffffffffffff) | (((sum_shares$q) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((sum_orders$q) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        fresh = ((key) & 89'h1ffffffffffffffffffffff) | (((gain) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((32'h1) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        mine$d = row;
        if (same$q & changes) begin
            mine$d = sum;
        end
        is_cut = loses & ~better$q;
        makes_room = (inserts & ~better$q) & ~(closes_up | is_cut);
        is_fresh$d = makes_room & above_is_better;
        goes_down$d = makes_room & ~above_is_better;
        goes_up$d = closes_up & ~is_cut;
        stays$d = ~(makes_room | (closes_up | is_cut));
        of_mine = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (stays$q) begin
            of_mine = mine$q;
        end
        of_fresh = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (is_fresh$q) begin
            of_fresh = fresh;
        end
        of_above = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_down$q) begin
            of_above = above;
        end
        of_below = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_up$q) begin
            of_below = below;
        end
        result = (of_mine | of_fresh) | (of_above | of_below);
    end
    
endmodule // top$bbo$sides$1$list$levels$2


module top$bbo$sides$1$list$levels$2$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$2$better


module top$bbo$sides$1$list$levels$2$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$2$goes_down


module top$bbo$sides$1$list$levels$2$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$2$goes_up


module top$bbo$sides$1$list$levels$2$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$2$is_fresh


module top$bbo$sides$1$list$levels$2$mine(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$2$mine


module top$bbo$sides$1$list$levels$2$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$2$same


module top$bbo$sides$1$list$levels$2$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$2$single


module top$bbo$sides$1$list$levels$2$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$2$stays


module top$bbo$sides$1$list$levels$2$sum_orders(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$2$sum_orders


module top$bbo$sides$1$list$levels$2$sum_shares(d,q,clock);
    
    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 44'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$2$sum_shares


module top$bbo$sides$1$list$levels$2$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$2$there


module top$bbo$sides$1$list$levels$3(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
    // Module arguments
    input wire  clock;
    input wire  [88:0] row;
    input wire  [88:0] above;
    input wire  [88:0] below;
    input wire  [31:0] key;
    input wire  [43:0] gain;
    input wire  [12:0] more;
    input wire  above_is_better;
    input wire  changes;
    input wire  inserts;
    input wire  closes_up;
    input wire  loses;
    output reg  [12:0] orders;
    output reg  is_there;
    output reg  is_better;
    output reg  is_same;
    output reg  is_single;
    output reg  [88:0] result;
    
    // Stub signals
    reg  there$d;
    wire  there$q;
    reg  there$clock;
    reg  better$d;
    wire  better$q;
    reg  better$clock;
    reg  same$d;
    wire  same$q;
    reg  same$clock;
    reg  single$d;
    wire  single$q;
    reg  single$clock;
    reg  [43:0] sum_shares$d;
    wire  [43:0] sum_shares$q;
    reg  sum_shares$clock;
    reg  [12:0] sum_orders$d;
    wire  [12:0] sum_orders$q;
    reg  sum_orders$clock;
    reg  [88:0] mine$d;
    wire  [88:0] mine$q;
    reg  mine$clock;
    reg  stays$d;
    wire  stays$q;
    reg  stays$clock;
    reg  is_fresh$d;
    wire  is_fresh$q;
    reg  is_fresh$clock;
    reg  goes_down$d;
    wire  goes_down$q;
    reg  goes_down$clock;
    reg  goes_up$d;
    wire  goes_up$q;
    reg  goes_up$clock;
    
    // Local signals
    reg  [88:0] sum;
    reg  [88:0] fresh;
    reg  is_cut;
    reg  makes_room;
    reg  [88:0] of_mine;
    reg  [88:0] of_fresh;
    reg  [88:0] of_above;
    reg  [88:0] of_below;
    
    // Sub module instances
    top$bbo$sides$1$list$levels$3$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$bbo$sides$1$list$levels$3$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$bbo$sides$1$list$levels$3$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$bbo$sides$1$list$levels$3$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$bbo$sides$1$list$levels$3$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$bbo$sides$1$list$levels$3$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$bbo$sides$1$list$levels$3$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$bbo$sides$1$list$levels$3$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$bbo$sides$1$list$levels$3$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$bbo$sides$1$list$levels$3$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$bbo$sides$1$list$levels$3$goes_up goes_up(
        .d(goes_up$d),
        .q(goes_up$q),
        .clock(goes_up$clock)
    );
    
    // Update code
    always @(*) begin
        there$clock = clock;
        better$clock = clock;
        same$clock = clock;
        single$clock = clock;
        sum_shares$clock = clock;
        sum_orders$clock = clock;
        there$d = there$q;
        better$d = better$q;
        same$d = same$q;
        single$d = single$q;
        sum_shares$d = sum_shares$q;
        sum_orders$d = sum_orders$q;
        mine$clock = clock;
        stays$clock = clock;
        is_fresh$clock = clock;
        goes_down$clock = clock;
        goes_up$clock = clock;
        mine$d = mine$q;
        stays$d = stays$q;
        is_fresh$d = is_fresh$q;
        goes_down$d = goes_down$q;
        goes_up$d = goes_up$q;
        there$d = row[(32'h4c)+:(13)] != ((32'h0) & 13'h1fff);
        better$d = there$q & (row[(32'h0)+:(32)] > key);
        same$d = there$q & (row[(32'h0)+:(32)] == key);
        single$d = row[(32'h4c)+:(13)] == ((32'h1) & 13'h1fff);
        sum_shares$d = row[(32'h20)+:(44)] + gain;
        sum_orders$d = row[(32'h4c)+:(13)] + more;
        orders = row[(32'h4c)+:(13)];
        is_there = there$q;
        is_better = better$q;
        is_same = same$q;
        is_single = single$q;
        sum = ((key) & 89'h1ffffffffffffffffffffff) | (((sum_shares$q) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((sum_orders$q) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        fresh = ((key) & 89'h1ffffffffffffffffffffff) | (((gain) & 89'h1ffffffffffffffffffffff) << ((32'h20) & 8'hff)) | (((32'h1) & 89'h1ffffffffffffffffffffff) << ((32'h4c) & 8'hff));
        mine$d = row;
        if (same$q & changes) begin
            mine$d = sum;
        end
        is_cut = loses & ~better$q;
        makes_room = (inserts & ~better$q) & ~(closes_up | is_cut);
        is_fresh$d = makes_room & above_is_better;
        goes_down$d = makes_room & ~above_is_better;
        goes_up$d = closes_up & ~is_cut;
        stays$d = ~(makes_room | (closes_up | is_cut));
        of_mine = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (stays$q) begin
            of_mine = mine$q;
        end
        of_fresh = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (is_fresh$q) begin
            of_fresh = fresh;
        end
        of_above = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_down$q) begin
            of_above = above;
        end
        of_below = ((32'h0) & 89'h1ffffffffffffffffffffff);
        if (goes_up$q) begin
            of_below = below;
        end
        result = (of_mine | of_fresh) | (of_above | of_below);
    end
    
endmodule // top$bbo$sides$1$list$levels$3


module top$bbo$sides$1$list$levels$3$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$3$better


module top$bbo$sides$1$list$levels$3$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$3$goes_down


module top$bbo$sides$1$list$levels$3$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$3$goes_up


module top$bbo$sides$1$list$levels$3$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$3$is_fresh


module top$bbo$sides$1$list$levels$3$mine(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$3$mine


module top$bbo$sides$1$list$levels$3$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$3$same


module top$bbo$sides$1$list$levels$3$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$3$single


module top$bbo$sides$1$list$levels$3$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$3$stays


module top$bbo$sides$1$list$levels$3$sum_orders(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$3$sum_orders


module top$bbo$sides$1$list$levels$3$sum_shares(d,q,clock);
    
    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 44'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$3$sum_shares


module top$bbo$sides$1$list$levels$3$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$list$levels$3$there


module top$bbo$sides$1$loses(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$loses


module top$bbo$sides$1$shelves$0(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] slot;
    input wire  [88:0] result;
    input wire  write;
    input wire  [9:0] write_slot;
    input wire  clear;
    input wire  [88:0] cleared;
    output reg  [88:0] kept;
    output reg  [88:0] changed;
    output reg  [88:0] row;
    
    // Stub signals
    reg  words$clock;
    reg  [9:0] words$read_address;
    wire  [88:0] words$read_data;
    reg  words$write;
    reg  [9:0] words$write_address;
    reg  [88:0] words$write_data;
    reg  [88:0] read$d;
    wire  [88:0] read$q;
    reg  read$clock;
    reg  [88:0] its_word$d;
    wire  [88:0] its_word$q;
    reg  its_word$clock;
    reg  [88:0] becomes$d;
    wire  [88:0] becomes$q;
    reg  becomes$clock;
    reg  [88:0] next_row$d;
    wire  [88:0] next_row$q;
    reg  next_row$clock;
    
    // Sub module instances
    top$bbo$sides$1$shelves$0$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$bbo$sides$1$shelves$0$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$sides$1$shelves$0$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$bbo$sides$1$shelves$0$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$bbo$sides$1$shelves$0$next_row next_row(
        .d(next_row$d),
        .q(next_row$q),
        .clock(next_row$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        its_word$clock = clock;
        becomes$clock = clock;
        next_row$clock = clock;
        read$d = read$q;
        its_word$d = its_word$q;
        becomes$d = becomes$q;
        next_row$d = next_row$q;
        words$clock = clock;
        words$read_address = slot;
        words$write = write;
        words$write_address = write_slot;
        words$write_data = next_row$q;
        read$d = words$read_data;
        its_word$d = read$q;
        kept = its_word$q;
        becomes$d = result;
        changed = becomes$q;
        next_row$d = becomes$q;
        if (clear) begin
            next_row$d = cleared;
        end
        row = next_row$q;
    end
    
endmodule // top$bbo$sides$1$shelves$0


module top$bbo$sides$1$shelves$0$becomes(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$0$becomes


module top$bbo$sides$1$shelves$0$its_word(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$0$its_word


module top$bbo$sides$1$shelves$0$next_row(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$0$next_row


module top$bbo$sides$1$shelves$0$read(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$0$read


module top$bbo$sides$1$shelves$0$words(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [88:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [88:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [88:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$sides$1$shelves$0$words


module top$bbo$sides$1$shelves$1(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] slot;
    input wire  [88:0] result;
    input wire  write;
    input wire  [9:0] write_slot;
    input wire  clear;
    input wire  [88:0] cleared;
    output reg  [88:0] kept;
    output reg  [88:0] changed;
    output reg  [88:0] row;
    
    // Stub signals
    reg  words$clock;
    reg  [9:0] words$read_address;
    wire  [88:0] words$read_data;
    reg  words$write;
    reg  [9:0] words$write_address;
    reg  [88:0] words$write_data;
    reg  [88:0] read$d;
    wire  [88:0] read$q;
    reg  read$clock;
    reg  [88:0] its_word$d;
    wire  [88:0] its_word$q;
    reg  its_word$clock;
    reg  [88:0] becomes$d;
    wire  [88:0] becomes$q;
    reg  becomes$clock;
    reg  [88:0] next_row$d;
    wire  [88:0] next_row$q;
    reg  next_row$clock;
    
    // Sub module instances
    top$bbo$sides$1$shelves$1$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$bbo$sides$1$shelves$1$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$sides$1$shelves$1$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$bbo$sides$1$shelves$1$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$bbo$sides$1$shelves$1$next_row next_row(
        .d(next_row$d),
        .q(next_row$q),
        .clock(next_row$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        its_word$clock = clock;
        becomes$clock = clock;
        next_row$clock = clock;
        read$d = read$q;
        its_word$d = its_word$q;
        becomes$d = becomes$q;
        next_row$d = next_row$q;
        words$clock = clock;
        words$read_address = slot;
        words$write = write;
        words$write_address = write_slot;
        words$write_data = next_row$q;
        read$d = words$read_data;
        its_word$d = read$q;
        kept = its_word$q;
        becomes$d = result;
        changed = becomes$q;
        next_row$d = becomes$q;
        if (clear) begin
            next_row$d = cleared;
        end
        row = next_row$q;
    end
    
endmodule // top$bbo$sides$1$shelves$1


module top$bbo$sides$1$shelves$1$becomes(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$1$becomes


module top$bbo$sides$1$shelves$1$its_word(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$1$its_word


module top$bbo$sides$1$shelves$1$next_row(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$1$next_row


module top$bbo$sides$1$shelves$1$read(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$1$read


module top$bbo$sides$1$shelves$1$words(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [88:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [88:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [88:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$sides$1$shelves$1$words


module top$bbo$sides$1$shelves$2(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] slot;
    input wire  [88:0] result;
    input wire  write;
    input wire  [9:0] write_slot;
    input wire  clear;
    input wire  [88:0] cleared;
    output reg  [88:0] kept;
    output reg  [88:0] changed;
    output reg  [88:0] row;
    
    // Stub signals
    reg  words$clock;
    reg  [9:0] words$read_address;
    wire  [88:0] words$read_data;
    reg  words$write;
    reg  [9:0] words$write_address;
    reg  [88:0] words$write_data;
    reg  [88:0] read$d;
    wire  [88:0] read$q;
    reg  read$clock;
    reg  [88:0] its_word$d;
    wire  [88:0] its_word$q;
    reg  its_word$clock;
    reg  [88:0] becomes$d;
    wire  [88:0] becomes$q;
    reg  becomes$clock;
    reg  [88:0] next_row$d;
    wire  [88:0] next_row$q;
    reg  next_row$clock;
    
    // Sub module instances
    top$bbo$sides$1$shelves$2$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$bbo$sides$1$shelves$2$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$sides$1$shelves$2$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$bbo$sides$1$shelves$2$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$bbo$sides$1$shelves$2$next_row next_row(
        .d(next_row$d),
        .q(next_row$q),
        .clock(next_row$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        its_word$clock = clock;
        becomes$clock = clock;
        next_row$clock = clock;
        read$d = read$q;
        its_word$d = its_word$q;
        becomes$d = becomes$q;
        next_row$d = next_row$q;
        words$clock = clock;
        words$read_address = slot;
        words$write = write;
        words$write_address = write_slot;
        words$write_data = next_row$q;
        read$d = words$read_data;
        its_word$d = read$q;
        kept = its_word$q;
        becomes$d = result;
        changed = becomes$q;
        next_row$d = becomes$q;
        if (clear) begin
            next_row$d = cleared;
        end
        row = next_row$q;
    end
    
endmodule // top$bbo$sides$1$shelves$2


module top$bbo$sides$1$shelves$2$becomes(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$2$becomes


module top$bbo$sides$1$shelves$2$its_word(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$2$its_word


module top$bbo$sides$1$shelves$2$next_row(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$2$next_row


module top$bbo$sides$1$shelves$2$read(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$2$read


module top$bbo$sides$1$shelves$2$words(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [88:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [88:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [88:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$sides$1$shelves$2$words


module top$bbo$sides$1$shelves$3(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] slot;
    input wire  [88:0] result;
    input wire  write;
    input wire  [9:0] write_slot;
    input wire  clear;
    input wire  [88:0] cleared;
    output reg  [88:0] kept;
    output reg  [88:0] changed;
    output reg  [88:0] row;
    
    // Stub signals
    reg  words$clock;
    reg  [9:0] words$read_address;
    wire  [88:0] words$read_data;
    reg  words$write;
    reg  [9:0] words$write_address;
    reg  [88:0] words$write_data;
    reg  [88:0] read$d;
    wire  [88:0] read$q;
    reg  read$clock;
    reg  [88:0] its_word$d;
    wire  [88:0] its_word$q;
    reg  its_word$clock;
    reg  [88:0] becomes$d;
    wire  [88:0] becomes$q;
    reg  becomes$clock;
    reg  [88:0] next_row$d;
    wire  [88:0] next_row$q;
    reg  next_row$clock;
    
    // Sub module instances
    top$bbo$sides$1$shelves$3$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$bbo$sides$1$shelves$3$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$sides$1$shelves$3$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$bbo$sides$1$shelves$3$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$bbo$sides$1$shelves$3$next_row next_row(
        .d(next_row$d),
        .q(next_row$q),
        .clock(next_row$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        its_word$clock = clock;
        becomes$clock = clock;
        next_row$clock = clock;
        read$d = read$q;
        its_word$d = its_word$q;
        becomes$d = becomes$q;
        next_row$d = next_row$q;
        words$clock = clock;
        words$read_address = slot;
        words$write = write;
        words$write_address = write_slot;
        words$write_data = next_row$q;
        read$d = words$read_data;
        its_word$d = read$q;
        kept = its_word$q;
        becomes$d = result;
        changed = becomes$q;
        next_row$d = becomes$q;
        if (clear) begin
            next_row$d = cleared;
        end
        row = next_row$q;
    end
    
endmodule // top$bbo$sides$1$shelves$3


module top$bbo$sides$1$shelves$3$becomes(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$3$becomes


module top$bbo$sides$1$shelves$3$its_word(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$3$its_word


module top$bbo$sides$1$shelves$3$next_row(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$3$next_row


module top$bbo$sides$1$shelves$3$read(d,q,clock);
    
    // Module arguments
    input wire  [88:0] d;
    output reg  [88:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 89'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$shelves$3$read


module top$bbo$sides$1$shelves$3$words(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [88:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [88:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [88:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$sides$1$shelves$3$words


module top$bbo$sides$1$tail(clock,row,key,unlists,unlisted_orders,unlisted_key,ends,loses,has_lost,knows,result);
    
    // Module arguments
    input wire  clock;
    input wire  [77:0] row;
    input wire  [31:0] key;
    input wire  unlists;
    input wire  [12:0] unlisted_orders;
    input wire  [31:0] unlisted_key;
    input wire  ends;
    input wire  loses;
    output reg  has_lost;
    output reg  knows;
    output reg  [77:0] result;
    
    // Stub signals
    reg  none$d;
    wire  none$q;
    reg  none$clock;
    reg  over_edge$d;
    wire  over_edge$q;
    reg  over_edge$clock;
    reg  over_lost$d;
    wire  over_lost$q;
    reg  over_lost$clock;
    reg  lost$d;
    wire  lost$q;
    reg  lost$clock;
    reg  [12:0] change$d;
    wire  [12:0] change$q;
    reg  change$clock;
    reg  moves_edge$d;
    wire  moves_edge$q;
    reg  moves_edge$clock;
    reg  [31:0] edge_to$d;
    wire  [31:0] edge_to$q;
    reg  edge_to$clock;
    reg  moves_mark$d;
    wire  moves_mark$q;
    reg  moves_mark$clock;
    
    // Local signals
    reg  is_known;
    reg  [12:0] unlisted;
    reg  [31:0] new_edge;
    reg  [31:0] mark;
    reg  is_lost;
    
    // Sub module instances
    top$bbo$sides$1$tail$none none(
        .d(none$d),
        .q(none$q),
        .clock(none$clock)
    );
    top$bbo$sides$1$tail$over_edge over_edge(
        .d(over_edge$d),
        .q(over_edge$q),
        .clock(over_edge$clock)
    );
    top$bbo$sides$1$tail$over_lost over_lost(
        .d(over_lost$d),
        .q(over_lost$q),
        .clock(over_lost$clock)
    );
    top$bbo$sides$1$tail$lost lost(
        .d(lost$d),
        .q(lost$q),
        .clock(lost$clock)
    );
    top$bbo$sides$1$tail$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    top$bbo$sides$1$tail$moves_edge moves_edge(
        .d(moves_edge$d),
        .q(moves_edge$q),
        .clock(moves_edge$clock)
    );
    top$bbo$sides$1$tail$edge_to edge_to(
        .d(edge_to$d),
        .q(edge_to$q),
        .clock(edge_to$clock)
    );
    top$bbo$sides$1$tail$moves_mark moves_mark(
        .d(moves_mark$d),
        .q(moves_mark$q),
        .clock(moves_mark$clock)
    );
    
    // Update code
    always @(*) begin
        none$clock = clock;
        over_edge$clock = clock;
        over_lost$clock = clock;
        lost$clock = clock;
        none$d = none$q;
        over_edge$d = over_edge$q;
        over_lost$d = over_lost$q;
        lost$d = lost$q;
        change$clock = clock;
        moves_edge$clock = clock;
        edge_to$clock = clock;
        moves_mark$clock = clock;
        change$d = change$q;
        moves_edge$d = moves_edge$q;
        edge_to$d = edge_to$q;
        moves_mark$d = moves_mark$q;
        none$d = row[(32'h0)+:(13)] == ((32'h0) & 13'h1fff);
        over_edge$d = key > row[(32'hd)+:(32)];
        over_lost$d = key > row[(32'h2d)+:(32)];
        lost$d = row[32'h4d];
        has_lost = row[32'h4d];
        is_known = (none$q | over_edge$q) & (over_lost$q | ~lost$q);
        knows = is_known;
        change$d = ((32'h0) & 13'h1fff);
        if (unlists) begin
            change$d = unlisted_orders;
        end
        if (ends) begin
            change$d = ((32'h1fff) & 13'h1fff);
        end
        moves_edge$d = unlists & ((loses | is_known) | (none$q | over_edge$q));
        edge_to$d = unlisted_key;
        moves_mark$d = loses & (over_lost$q | ~lost$q);
        unlisted = row[(32'h0)+:(13)] + change$q;
        new_edge = row[(32'hd)+:(32)];
        if (moves_edge$q) begin
            new_edge = edge_to$q;
        end
        is_lost = lost$q | loses;
        mark = row[(32'h2d)+:(32)];
        if (moves_mark$q) begin
            mark = key;
        end
        result = ((unlisted) & 78'h3fffffffffffffffffff) | (((new_edge) & 78'h3fffffffffffffffffff) << ((32'hd) & 8'hff)) | (((mark) & 78'h3fffffffffffffffffff) << ((32'h2d) & 8'hff)) | (((is_lost) & 78'h3fffffffffffffffffff) << ((32'h4d) & 8'hff));
    end
    
endmodule // top$bbo$sides$1$tail


module top$bbo$sides$1$tail$change(d,q,clock);
    
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$tail$change


module top$bbo$sides$1$tail$edge_to(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$tail$edge_to


module top$bbo$sides$1$tail$lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$tail$lost


module top$bbo$sides$1$tail$moves_edge(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$tail$moves_edge


module top$bbo$sides$1$tail$moves_mark(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$tail$moves_mark


module top$bbo$sides$1$tail$none(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$tail$none


module top$bbo$sides$1$tail$over_edge(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$tail$over_edge


module top$bbo$sides$1$tail$over_lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$tail$over_lost


module top$bbo$sides$1$tails(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] slot;
    input wire  [77:0] result;
    input wire  write;
    input wire  [9:0] write_slot;
    input wire  clear;
    input wire  [77:0] cleared;
    output reg  [77:0] kept;
    output reg  [77:0] changed;
    output reg  [77:0] row;
    
    // Stub signals
    reg  words$clock;
    reg  [9:0] words$read_address;
    wire  [77:0] words$read_data;
    reg  words$write;
    reg  [9:0] words$write_address;
    reg  [77:0] words$write_data;
    reg  [77:0] read$d;
    wire  [77:0] read$q;
    reg  read$clock;
    reg  [77:0] its_word$d;
    wire  [77:0] its_word$q;
    reg  its_word$clock;
    reg  [77:0] becomes$d;
    wire  [77:0] becomes$q;
    reg  becomes$clock;
    reg  [77:0] next_row$d;
    wire  [77:0] next_row$q;
    reg  next_row$clock;
    
    // Sub module instances
    top$bbo$sides$1$tails$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$bbo$sides$1$tails$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$bbo$sides$1$tails$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$bbo$sides$1$tails$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$bbo$sides$1$tails$next_row next_row(
        .d(next_row$d),
        .q(next_row$q),
        .clock(next_row$clock)
    );
    
    // Update code
    always @(*) begin
        read$clock = clock;
        its_word$clock = clock;
        becomes$clock = clock;
        next_row$clock = clock;
        read$d = read$q;
        its_word$d = its_word$q;
        becomes$d = becomes$q;
        next_row$d = next_row$q;
        words$clock = clock;
        words$read_address = slot;
        words$write = write;
        words$write_address = write_slot;
        words$write_data = next_row$q;
        read$d = words$read_data;
        its_word$d = read$q;
        kept = its_word$q;
        becomes$d = result;
        changed = becomes$q;
        next_row$d = becomes$q;
        if (clear) begin
            next_row$d = cleared;
        end
        row = next_row$q;
    end
    
endmodule // top$bbo$sides$1$tails


module top$bbo$sides$1$tails$becomes(d,q,clock);
    
    // Module arguments
    input wire  [77:0] d;
    output reg  [77:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 78'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$tails$becomes


module top$bbo$sides$1$tails$its_word(d,q,clock);
    
    // Module arguments
    input wire  [77:0] d;
    output reg  [77:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 78'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$tails$its_word


module top$bbo$sides$1$tails$next_row(d,q,clock);
    
    // Module arguments
    input wire  [77:0] d;
    output reg  [77:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 78'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$tails$next_row


module top$bbo$sides$1$tails$read(d,q,clock);
    
    // Module arguments
    input wire  [77:0] d;
    output reg  [77:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 78'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$tails$read


module top$bbo$sides$1$tails$words(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [77:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [77:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [77:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$bbo$sides$1$tails$words


module top$bbo$sides$1$takes(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$takes


module top$bbo$sides$1$write_at(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$write_at


module top$bbo$sides$1$writing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$sides$1$writing


module top$bbo$teller(clock,takes,number,done,slot,best$0,best$1,known$0,known$1,has_offer,doubts,doubted,clears,clear_row,is_empty,asked,says,its_number,its_slot,quotes$0,quotes$1,answers$0,answers$1);
    
    // Module arguments
    input wire  clock;
    input wire  takes;
    input wire  [63:0] number;
    input wire  done;
    input wire  [9:0] slot;
    input wire  [88:0] best$0;
    input wire  [88:0] best$1;
    input wire  known$0;
    input wire  known$1;
    input wire  has_offer;
    input wire  doubts;
    input wire  doubted;
    input wire  clears;
    input wire  [9:0] clear_row;
    input wire  is_empty;
    input wire  [9:0] asked;
    output reg  says;
    output reg  [63:0] its_number;
    output reg  [9:0] its_slot;
    output reg  [76:0] quotes$0;
    output reg  [76:0] quotes$1;
    output reg  [76:0] answers$0;
    output reg  [76:0] answers$1;
    
    // Stub signals
    reg  [88:0] quoted$best$0;
    reg  [88:0] quoted$best$1;
    reg  quoted$has_offer;
    reg  quoted$known$0;
    reg  quoted$known$1;
    reg  quoted$doubts;
    wire  [153:0] quoted$quote;
    reg  board$clock;
    reg  board$write;
    reg  [9:0] board$write_slot;
    reg  [153:0] board$quote_in;
    reg  [9:0] board$slot;
    wire  [153:0] board$quote;
    reg  [63:0] taken$d;
    wire  [63:0] taken$q;
    reg  taken$clock;
    reg  is_done$d;
    wire  is_done$q;
    reg  is_done$clock;
    reg  [9:0] done_slot$d;
    wire  [9:0] done_slot$q;
    reg  done_slot$clock;
    reg  [63:0] done_number$d;
    wire  [63:0] done_number$q;
    reg  done_number$clock;
    reg  said$d;
    wire  said$q;
    reg  said$clock;
    reg  [9:0] of_slot$d;
    wire  [9:0] of_slot$q;
    reg  of_slot$clock;
    reg  [63:0] of_number$d;
    wire  [63:0] of_number$q;
    reg  of_number$clock;
    reg  [153:0] quote$d;
    wire  [153:0] quote$q;
    reg  quote$clock;
    reg  board_write$d;
    wire  board_write$q;
    reg  board_write$clock;
    reg  [9:0] board_slot$d;
    wire  [9:0] board_slot$q;
    reg  board_slot$clock;
    reg  [153:0] board_quote$d;
    wire  [153:0] board_quote$q;
    reg  board_quote$clock;
    
    // Sub module instances
    top$bbo$teller$quoted quoted(
        .best$0(quoted$best$0),
        .best$1(quoted$best$1),
        .has_offer(quoted$has_offer),
        .known$0(quoted$known$0),
        .known$1(quoted$known$1),
        .doubts(quoted$doubts),
        .quote(quoted$quote)
    );
    top$bbo$teller$board board(
        .clock(board$clock),
        .write(board$write),
        .write_slot(board$write_slot),
        .quote_in(board$quote_in),
        .slot(board$slot),
        .quote(board$quote)
    );
    top$bbo$teller$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    top$bbo$teller$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    top$bbo$teller$done_slot done_slot(
        .d(done_slot$d),
        .q(done_slot$q),
        .clock(done_slot$clock)
    );
    top$bbo$teller$done_number done_number(
        .d(done_number$d),
        .q(done_number$q),
        .clock(done_number$clock)
    );
    top$bbo$teller$said said(
        .d(said$d),
        .q(said$q),
        .clock(said$clock)
    );
    top$bbo$teller$of_slot of_slot(
        .d(of_slot$d),
        .q(of_slot$q),
        .clock(of_slot$clock)
    );
    top$bbo$teller$of_number of_number(
        .d(of_number$d),
        .q(of_number$q),
        .clock(of_number$clock)
    );
    top$bbo$teller$quote quote(
        .d(quote$d),
        .q(quote$q),
        .clock(quote$clock)
    );
    top$bbo$teller$board_write board_write(
        .d(board_write$d),
        .q(board_write$q),
        .clock(board_write$clock)
    );
    top$bbo$teller$board_slot board_slot(
        .d(board_slot$d),
        .q(board_slot$q),
        .clock(board_slot$clock)
    );
    top$bbo$teller$board_quote board_quote(
        .d(board_quote$d),
        .q(board_quote$q),
        .clock(board_quote$clock)
    );
    
    // Update code
    always @(*) begin
        taken$clock = clock;
        is_done$clock = clock;
        done_slot$clock = clock;
        done_number$clock = clock;
        taken$d = taken$q;
        is_done$d = is_done$q;
        done_slot$d = done_slot$q;
        done_number$d = done_number$q;
        said$clock = clock;
        of_slot$clock = clock;
        of_number$clock = clock;
        quote$clock = clock;
        said$d = said$q;
        of_slot$d = of_slot$q;
        of_number$d = of_number$q;
        quote$d = quote$q;
        board_write$clock = clock;
        board_slot$clock = clock;
        board_quote$clock = clock;
        board_write$d = board_write$q;
        board_slot$d = board_slot$q;
        board_quote$d = board_quote$q;
        board$clock = clock;
        if (takes) begin
            taken$d = number;
        end
        is_done$d = done;
        done_slot$d = slot;
        done_number$d = taken$q;
        said$d = is_done$q;
        of_slot$d = done_slot$q;
        of_number$d = done_number$q;
        quoted$best$0 = best$0;
        quoted$known$0 = known$0;
        quoted$best$1 = best$1;
        quoted$known$1 = known$1;
        quoted$has_offer = has_offer;
        quoted$doubts = doubts;
        quote$d = quoted$quote;
        says = said$q;
        its_number = of_number$q;
        its_slot = of_slot$q;
        quotes$0 = quote$q[(32'h0)+:(77)];
        quotes$1 = quote$q[(32'h4d)+:(77)];
        board_write$d = said$q | clears;
        board_slot$d = of_slot$q;
        board_quote$d = quote$q;
        if (clears) begin
            board_slot$d = clear_row;
            board_quote$d = ((32'h0) & 154'h3ffffffffffffffffffffffffffffffffffffff);
            if (is_empty) begin
                board_quote$d = (((32'h1) & 154'h3ffffffffffffffffffffffffffffffffffffff) << ((32'h4c) & 8'hff)) | (((32'h1) & 154'h3ffffffffffffffffffffffffffffffffffffff) << ((32'h99) & 8'hff));
            end
        end
        board$write = board_write$q;
        board$write_slot = board_slot$q;
        board$quote_in = board_quote$q;
        board$slot = asked;
        answers$0 = board$quote[(32'h0)+:(77)];
        answers$1 = board$quote[(32'h4d)+:(77)];
        if (doubted) begin
            answers$0 = ((32'h0) & 77'h1fffffffffffffffffff);
            answers$1 = ((32'h0) & 77'h1fffffffffffffffffff);
        end
    end
    
endmodule // top$bbo$teller


module top$bbo$teller$board(clock,write,write_slot,quote_in,slot,quote);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [9:0] write_slot;
    input wire  [153:0] quote_in;
    input wire  [9:0] slot;
    output reg  [153:0] quote;
    
    // Stub signals
    reg  quotes$clock;
    reg  [9:0] quotes$read_address;
    wire  [153:0] quotes$read_data;
    reg  quotes$write;
    reg  [9:0] quotes$write_address;
    reg  [153:0] quotes$write_data;
    reg  [153:0] said$d;
    wire  [153:0] said$q;
    reg  said$clock;
    
    // Sub module instances
    top$bbo$teller$board$quotes quotes(
        .clock(quotes$clock),
        .read_address(quotes$read_address),
        .read_data(quotes$read_data),
        .write(quotes$write),
        .write_address(quotes$write_address),
        .write_data(quotes$write_data)
    );
    top$bbo$teller$board$said said(
        .d(said$d),
        .q(said$q),
        .clock(said$clock)
    );
    
    // Update code
    always @(*) begin
        said$clock = clock;
        said$d = said$q;
        quotes$clock = clock;
        quotes$write = write;
        quotes$write_address = write_slot;
        quotes$write_data = quote_in;
        quotes$read_address = slot;
        said$d = quotes$read_data;
        quote = said$q;
    end
    
endmodule // top$bbo$teller$board


module top$bbo$teller$board$quotes(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [153:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [153:0] write_data;
    
    // Update code (custom)
    reg [153:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$bbo$teller$board$quotes


module top$bbo$teller$board$said(d,q,clock);
    
    // Module arguments
    input wire  [153:0] d;
    output reg  [153:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 154'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$teller$board$said


module top$bbo$teller$board_quote(d,q,clock);
    
    // Module arguments
    input wire  [153:0] d;
    output reg  [153:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 154'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$teller$board_quote


module top$bbo$teller$board_slot(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$teller$board_slot


module top$bbo$teller$board_write(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$teller$board_write


module top$bbo$teller$done_number(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$teller$done_number


module top$bbo$teller$done_slot(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$teller$done_slot


module top$bbo$teller$is_done(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$teller$is_done


module top$bbo$teller$of_number(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$teller$of_number


module top$bbo$teller$of_slot(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$teller$of_slot


module top$bbo$teller$quote(d,q,clock);
    
    // Module arguments
    input wire  [153:0] d;
    output reg  [153:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 154'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$teller$quote


module top$bbo$teller$quoted(best$0,best$1,has_offer,known$0,known$1,doubts,quote);
    
    // Module arguments
    input wire  [88:0] best$0;
    input wire  [88:0] best$1;
    input wire  has_offer;
    input wire  known$0;
    input wire  known$1;
    input wire  doubts;
    output reg  [153:0] quote;
    
    // Local signals
    reg  [76:0] bid;
    reg  [76:0] offer;
    reg  [31:0] offer_price;
    
    // Update code
    always @(*) begin
        bid = (((best$0[(32'h20)+:(44)]) & 77'h1fffffffffffffffffff) | (((best$0[(32'h0)+:(32)]) & 77'h1fffffffffffffffffff) << ((32'h2c) & 8'hff))) | (((known$0) & 77'h1fffffffffffffffffff) << ((32'h4c) & 8'hff));
        offer_price = ((32'h0) & 32'hffffffff);
        if (has_offer) begin
            offer_price = ~best$1[(32'h0)+:(32)];
        end
        offer = (((best$1[(32'h20)+:(44)]) & 77'h1fffffffffffffffffff) | (((offer_price) & 77'h1fffffffffffffffffff) << ((32'h2c) & 8'hff))) | (((known$1) & 77'h1fffffffffffffffffff) << ((32'h4c) & 8'hff));
        quote = ((bid) & 154'h3ffffffffffffffffffffffffffffffffffffff) | (((offer) & 154'h3ffffffffffffffffffffffffffffffffffffff) << ((32'h4d) & 8'hff));
        if (doubts) begin
            quote = ((32'h0) & 154'h3ffffffffffffffffffffffffffffffffffffff);
        end
    end
    
endmodule // top$bbo$teller$quoted


module top$bbo$teller$said(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$teller$said


module top$bbo$teller$taken(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$bbo$teller$taken


module top$collars(clock,changed,changed_slot,ask,ask_slot,write,write_slot,write_row,slot,quote,asked,asking,settling,c_valid,c_row,c_limits,c_ready);
    
    // Module arguments
    input wire  clock;
    input wire  changed;
    input wire  [9:0] changed_slot;
    input wire  ask;
    input wire  [9:0] ask_slot;
    input wire  write;
    input wire  [9:0] write_slot;
    input wire  [95:0] write_row;
    output reg  [9:0] slot;
    input wire  [153:0] quote;
    output reg  [153:0] asked;
    output reg  asking;
    output reg  settling;
    output reg  c_valid;
    output reg  [11:0] c_row;
    output reg  [61:0] c_limits;
    input wire  c_ready;
    
    // Stub signals
    reg  rows$clock;
    reg  [9:0] rows$read_address;
    wire  [95:0] rows$read_data;
    reg  rows$write;
    reg  [9:0] rows$write_address;
    reg  [95:0] rows$write_data;
    reg  limits$clock;
    reg  [95:0] limits$row;
    reg  [153:0] limits$quote;
    wire  [61:0] limits$limits;
    reg  [3:0] step$d;
    wire  [3:0] step$q;
    reg  step$clock;
    reg  [9:0] at$d;
    wire  [9:0] at$q;
    reg  at$clock;
    reg  [9:0] sweep$d;
    wire  [9:0] sweep$q;
    reg  sweep$clock;
    reg  waits$d;
    wire  waits$q;
    reg  waits$clock;
    reg  [9:0] waiting_slot$d;
    wire  [9:0] waiting_slot$q;
    reg  waiting_slot$clock;
    reg  was_changed$d;
    wire  was_changed$q;
    reg  was_changed$clock;
    reg  is_asked$d;
    wire  is_asked$q;
    reg  is_asked$clock;
    reg  [9:0] of_ask$d;
    wire  [9:0] of_ask$q;
    reg  of_ask$clock;
    reg  answers$d;
    wire  answers$q;
    reg  answers$clock;
    reg  unsettled$d;
    wire  unsettled$q;
    reg  unsettled$clock;
    reg  [95:0] row$d;
    wire  [95:0] row$q;
    reg  row$clock;
    reg  [153:0] of_quote$d;
    wire  [153:0] of_quote$q;
    reg  of_quote$clock;
    reg  [153:0] answer$d;
    wire  [153:0] answer$q;
    reg  answer$clock;
    reg  [61:0] said$d;
    wire  [61:0] said$q;
    reg  said$clock;
    reg  is_said$d;
    wire  is_said$q;
    reg  is_said$clock;
    
    // Sub module instances
    top$collars$rows rows(
        .clock(rows$clock),
        .read_address(rows$read_address),
        .read_data(rows$read_data),
        .write(rows$write),
        .write_address(rows$write_address),
        .write_data(rows$write_data)
    );
    top$collars$limits limits(
        .clock(limits$clock),
        .row(limits$row),
        .quote(limits$quote),
        .limits(limits$limits)
    );
    top$collars$step step(
        .d(step$d),
        .q(step$q),
        .clock(step$clock)
    );
    top$collars$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$collars$sweep sweep(
        .d(sweep$d),
        .q(sweep$q),
        .clock(sweep$clock)
    );
    top$collars$waits waits(
        .d(waits$d),
        .q(waits$q),
        .clock(waits$clock)
    );
    top$collars$waiting_slot waiting_slot(
        .d(waiting_slot$d),
        .q(waiting_slot$q),
        .clock(waiting_slot$clock)
    );
    top$collars$was_changed was_changed(
        .d(was_changed$d),
        .q(was_changed$q),
        .clock(was_changed$clock)
    );
    top$collars$is_asked is_asked(
        .d(is_asked$d),
        .q(is_asked$q),
        .clock(is_asked$clock)
    );
    top$collars$of_ask of_ask(
        .d(of_ask$d),
        .q(of_ask$q),
        .clock(of_ask$clock)
    );
    top$collars$answers answers(
        .d(answers$d),
        .q(answers$q),
        .clock(answers$clock)
    );
    top$collars$unsettled unsettled(
        .d(unsettled$d),
        .q(unsettled$q),
        .clock(unsettled$clock)
    );
    top$collars$row row(
        .d(row$d),
        .q(row$q),
        .clock(row$clock)
    );
    top$collars$of_quote of_quote(
        .d(of_quote$d),
        .q(of_quote$q),
        .clock(of_quote$clock)
    );
    top$collars$answer answer(
        .d(answer$d),
        .q(answer$q),
        .clock(answer$clock)
    );
    top$collars$said said(
        .d(said$d),
        .q(said$q),
        .clock(said$clock)
    );
    top$collars$is_said is_said(
        .d(is_said$d),
        .q(is_said$q),
        .clock(is_said$clock)
    );
    
    // Update code
    always @(*) begin
        step$clock = clock;
        at$clock = clock;
        sweep$clock = clock;
        waits$clock = clock;
        waiting_slot$clock = clock;
        was_changed$clock = clock;
        is_asked$clock = clock;
        step$d = step$q;
        at$d = at$q;
        sweep$d = sweep$q;
        waits$d = waits$q;
        waiting_slot$d = waiting_slot$q;
        was_changed$d = was_changed$q;
        is_asked$d = is_asked$q;
        of_ask$clock = clock;
        answers$clock = clock;
        unsettled$clock = clock;
        row$clock = clock;
        of_quote$clock = clock;
        answer$clock = clock;
        said$clock = clock;
        is_said$clock = clock;
        of_ask$d = of_ask$q;
        answers$d = answers$q;
        unsettled$d = unsettled$q;
        row$d = row$q;
        of_quote$d = of_quote$q;
        answer$d = answer$q;
        said$d = said$q;
        is_said$d = is_said$q;
        rows$clock = clock;
        limits$clock = clock;
        rows$write = write;
        rows$write_address = write_slot;
        rows$write_data = write_row;
        rows$read_address = at$q;
        slot = at$q;
        row$d = row$q;
        of_quote$d = of_quote$q;
        limits$row = row$q;
        limits$quote = of_quote$q;
        step$d = step$q + ((32'h1) & 4'hf);
        if (step$q == ((32'h0) & 4'hf)) begin
            unsettled$d = 1'b0;
            answers$d = is_asked$q;
            was_changed$d = 1'b0;
            if (is_asked$q) begin
                at$d = of_ask$q;
                was_changed$d = was_changed$q;
            end
            else if (waits$q & ~was_changed$q) begin
                at$d = waiting_slot$q;
                waits$d = 1'b0;
                was_changed$d = 1'b1;
            end
            else begin
                at$d = sweep$q;
                sweep$d = sweep$q + ((32'h1) & 10'h3ff);
            end
        end
        if (step$q == ((32'h2) & 4'hf)) begin
            row$d = rows$read_data;
        end
        if (step$q == ((32'h3) & 4'hf)) begin
            of_quote$d = quote;
        end
        if (step$q == ((32'h4) & 4'hf)) begin
            if (answers$q) begin
                answer$d = of_quote$q;
                is_asked$d = 1'b0;
                step$d = ((32'h0) & 4'hf);
            end
            if (~row$q[32'h5b]) begin
                step$d = ((32'h0) & 4'hf);
            end
        end
        if (step$q == ((32'h7) & 4'hf)) begin
            said$d = limits$limits;
            is_said$d = 1'b1;
        end
        if (step$q == ((32'h8) & 4'hf)) begin
            step$d = ((32'h8) & 4'hf);
            if (c_ready) begin
                is_said$d = 1'b0;
                step$d = ((32'h0) & 4'hf);
            end
        end
        if (changed) begin
            waits$d = 1'b1;
            waiting_slot$d = changed_slot;
        end
        if (ask) begin
            is_asked$d = 1'b1;
            of_ask$d = ask_slot;
        end
        if (write) begin
            unsettled$d = 1'b1;
        end
        asked = answer$q;
        asking = is_asked$q;
        settling = unsettled$q;
        c_valid = is_said$q;
        c_row = row$q[(32'h4e)+:(12)];
        c_limits = said$q;
    end
    
endmodule // top$collars


module top$collars$answer(d,q,clock);
    
    // Module arguments
    input wire  [153:0] d;
    output reg  [153:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 154'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$answer


module top$collars$answers(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$answers


module top$collars$at(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$at


module top$collars$is_asked(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$is_asked


module top$collars$is_said(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$is_said


module top$collars$limits(clock,row,quote,limits);
    
    // Module arguments
    input wire  clock;
    input wire  [95:0] row;
    input wire  [153:0] quote;
    output reg  [61:0] limits;
    
    // Stub signals
    reg  [31:0] bid_high$d;
    wire  [31:0] bid_high$q;
    reg  bid_high$clock;
    reg  [31:0] bid_low$d;
    wire  [31:0] bid_low$q;
    reg  bid_low$clock;
    reg  [31:0] offer_high$d;
    wire  [31:0] offer_high$q;
    reg  offer_high$clock;
    reg  [31:0] offer_low$d;
    wire  [31:0] offer_low$q;
    reg  offer_low$clock;
    reg  usable$d;
    wire  usable$q;
    reg  usable$clock;
    reg  [31:0] below$d;
    wire  [31:0] below$q;
    reg  below$clock;
    reg  [31:0] above$d;
    wire  [31:0] above$q;
    reg  above$clock;
    reg  [31:0] low$d;
    wire  [31:0] low$q;
    reg  low$clock;
    reg  [32:0] high$d;
    wire  [32:0] high$q;
    reg  high$clock;
    
    // Local signals
    reg  [31:0] bid;
    reg  [31:0] offer;
    reg  [15:0] width;
    reg  [61:0] chosen;
    
    // Sub module instances
    top$collars$limits$bid_high bid_high(
        .d(bid_high$d),
        .q(bid_high$q),
        .clock(bid_high$clock)
    );
    top$collars$limits$bid_low bid_low(
        .d(bid_low$d),
        .q(bid_low$q),
        .clock(bid_low$clock)
    );
    top$collars$limits$offer_high offer_high(
        .d(offer_high$d),
        .q(offer_high$q),
        .clock(offer_high$clock)
    );
    top$collars$limits$offer_low offer_low(
        .d(offer_low$d),
        .q(offer_low$q),
        .clock(offer_low$clock)
    );
    top$collars$limits$usable usable(
        .d(usable$d),
        .q(usable$q),
        .clock(usable$clock)
    );
    top$collars$limits$below below(
        .d(below$d),
        .q(below$q),
        .clock(below$clock)
    );
    top$collars$limits$above above(
        .d(above$d),
        .q(above$q),
        .clock(above$clock)
    );
    top$collars$limits$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    top$collars$limits$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    
    // Update code
    always @(*) begin
        bid_high$clock = clock;
        bid_low$clock = clock;
        offer_high$clock = clock;
        offer_low$clock = clock;
        usable$clock = clock;
        below$clock = clock;
        above$clock = clock;
        bid_high$d = bid_high$q;
        bid_low$d = bid_low$q;
        offer_high$d = offer_high$q;
        offer_low$d = offer_low$q;
        usable$d = usable$q;
        below$d = below$q;
        above$d = above$q;
        low$clock = clock;
        high$clock = clock;
        low$d = low$q;
        high$d = high$q;
        bid = quote[(32'h2c)+:(32)];
        offer = quote[(32'h79)+:(32)];
        width = row[(32'h3e)+:(16)];
        usable$d = ((quote[32'h4c] & quote[32'h99]) & ((quote[(32'h0)+:(44)] != ((32'h0) & 44'hfffffffffff)) & (quote[(32'h4d)+:(44)] != ((32'h0) & 44'hfffffffffff)))) & ((bid < offer) & ~offer[32'h1f]);
        bid_high$d = bid[(32'h10)+:(16)] * width;
        bid_low$d = bid[(32'h0)+:(16)] * width;
        offer_high$d = offer[(32'h10)+:(16)] * width;
        offer_low$d = offer[(32'h0)+:(16)] * width;
        below$d = bid_high$q + ((bid_low$q[(32'h10)+:(16)]) & 32'hffffffff);
        above$d = offer_high$q + ((offer_low$q[(32'h10)+:(16)]) & 32'hffffffff);
        low$d = bid - below$q;
        high$d = ((offer) & 33'h1ffffffff) + ((above$q) & 33'h1ffffffff);
        chosen = ((low$q[(32'h0)+:(31)]) & 62'h3fffffffffffffff) | (((high$q[(32'h0)+:(31)]) & 62'h3fffffffffffffff) << ((32'h1f) & 62'h3fffffffffffffff));
        if (high$q[(32'h1f)+:(2)] != ((32'h0) & 2'h3)) begin
            chosen = ((low$q[(32'h0)+:(31)]) & 62'h3fffffffffffffff) | (((32'h7fffffff) & 62'h3fffffffffffffff) << ((32'h1f) & 62'h3fffffffffffffff));
        end
        if (~usable$q) begin
            chosen = row[(32'h0)+:(62)];
            if (row[32'h5a]) begin
                chosen = ((32'h1) & 62'h3fffffffffffffff);
            end
        end
        limits = chosen;
    end
    
endmodule // top$collars$limits


module top$collars$limits$above(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$limits$above


module top$collars$limits$below(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$limits$below


module top$collars$limits$bid_high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$limits$bid_high


module top$collars$limits$bid_low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$limits$bid_low


module top$collars$limits$high(d,q,clock);
    
    // Module arguments
    input wire  [32:0] d;
    output reg  [32:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 33'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$limits$high


module top$collars$limits$low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$limits$low


module top$collars$limits$offer_high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$limits$offer_high


module top$collars$limits$offer_low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$limits$offer_low


module top$collars$limits$usable(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$limits$usable


module top$collars$of_ask(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$of_ask


module top$collars$of_quote(d,q,clock);
    
    // Module arguments
    input wire  [153:0] d;
    output reg  [153:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 154'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$of_quote


module top$collars$row(d,q,clock);
    
    // Module arguments
    input wire  [95:0] d;
    output reg  [95:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 96'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$row


module top$collars$rows(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [9:0] read_address;
    output reg  [95:0] read_data;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [95:0] write_data;
    
    // Update code (custom)
    reg [95:0] mem [0:1023];
    integer row;
    initial begin
        for (row = 0; row <= 1023; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    end
endmodule // top$collars$rows


module top$collars$said(d,q,clock);
    
    // Module arguments
    input wire  [61:0] d;
    output reg  [61:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 62'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$said


module top$collars$step(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$step


module top$collars$sweep(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$sweep


module top$collars$unsettled(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$unsettled


module top$collars$waiting_slot(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$waiting_slot


module top$collars$waits(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$waits


module top$collars$was_changed(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$collars$was_changed


module top$desk(clock,r_write,r_address,r_data,r_value,now,quote,asking,settling,frame$0,frame$1,frame_class$0,frame_class$1,message$0,message$1,overflow$0,overflow$1,taken,lost,quoted,given,port_a,port_b,wait_cycles,session,first,locate,starts,ask,slot,row_write,row);
    
    // Module arguments
    input wire  clock;
    input wire  r_write;
    input wire  [11:0] r_address;
    input wire  [31:0] r_data;
    output reg  [31:0] r_value;
    input wire  [63:0] now;
    input wire  [153:0] quote;
    input wire  asking;
    input wire  settling;
    input wire  frame$0;
    input wire  frame$1;
    input wire  [3:0] frame_class$0;
    input wire  [3:0] frame_class$1;
    input wire  message$0;
    input wire  message$1;
    input wire  overflow$0;
    input wire  overflow$1;
    input wire  taken;
    input wire  lost;
    input wire  quoted;
    input wire  given;
    output reg  [15:0] port_a;
    output reg  [15:0] port_b;
    output reg  [23:0] wait_cycles;
    output reg  [79:0] session;
    output reg  [63:0] first;
    output reg  [15:0] locate;
    output reg  starts;
    output reg  ask;
    output reg  [9:0] slot;
    output reg  row_write;
    output reg  [95:0] row;
    
    // Constant declarations
    localparam  addresses$0 = 12'h0;
    localparam  addresses$1 = 12'h4;
    localparam  addresses$2 = 12'h8;
    localparam  addresses$3 = 12'h10;
    localparam  addresses$4 = 12'h14;
    localparam  addresses$5 = 12'h18;
    localparam  addresses$6 = 12'h1c;
    localparam  addresses$7 = 12'h20;
    localparam  addresses$8 = 12'h24;
    localparam  addresses$9 = 12'h28;
    localparam  addresses$10 = 12'h30;
    localparam  addresses$11 = 12'h34;
    localparam  addresses$12 = 12'h38;
    localparam  addresses$13 = 12'h40;
    localparam  addresses$14 = 12'h44;
    localparam  addresses$15 = 12'h48;
    localparam  addresses$16 = 12'h50;
    localparam  addresses$17 = 12'h58;
    localparam  addresses$18 = 12'h5c;
    localparam  addresses$19 = 12'h60;
    localparam  addresses$20 = 12'h64;
    localparam  addresses$21 = 12'h68;
    localparam  addresses$22 = 12'h70;
    localparam  addresses$23 = 12'h80;
    localparam  addresses$24 = 12'h84;
    localparam  addresses$25 = 12'h88;
    localparam  addresses$26 = 12'h90;
    localparam  addresses$27 = 12'h94;
    localparam  addresses$28 = 12'h98;
    localparam  at_counters = 3'b1;
    
    // Stub signals
    reg  settings$clock;
    reg  settings$write;
    reg  settings$is_at$0;
    reg  settings$is_at$1;
    reg  settings$is_at$2;
    reg  settings$is_at$3;
    reg  settings$is_at$4;
    reg  settings$is_at$5;
    reg  settings$is_at$6;
    reg  settings$is_at$7;
    reg  settings$is_at$8;
    reg  settings$is_at$9;
    reg  settings$is_at$10;
    reg  settings$is_at$11;
    reg  settings$is_at$12;
    reg  settings$is_at$13;
    reg  settings$is_at$14;
    reg  settings$is_at$15;
    reg  settings$is_at$16;
    reg  settings$is_at$17;
    reg  settings$is_at$18;
    reg  settings$is_at$19;
    reg  settings$is_at$20;
    reg  settings$is_at$21;
    reg  settings$is_at$22;
    reg  settings$is_at$23;
    reg  settings$is_at$24;
    reg  settings$is_at$25;
    reg  settings$is_at$26;
    reg  settings$is_at$27;
    reg  settings$is_at$28;
    reg  [31:0] settings$data;
    wire  [15:0] settings$port_a;
    wire  [15:0] settings$port_b;
    wire  [23:0] settings$wait_cycles;
    wire  [79:0] settings$session;
    wire  [63:0] settings$first;
    wire  [15:0] settings$next_locate;
    wire  [15:0] settings$locate;
    wire  settings$starts;
    wire  settings$ask;
    wire  [9:0] settings$slot;
    wire  settings$row_write;
    wire  [95:0] settings$row;
    reg  answers$clock;
    reg  answers$write;
    reg  answers$is_at$0;
    reg  answers$is_at$1;
    reg  answers$is_at$2;
    reg  answers$is_at$3;
    reg  answers$is_at$4;
    reg  answers$is_at$5;
    reg  answers$is_at$6;
    reg  answers$is_at$7;
    reg  answers$is_at$8;
    reg  answers$is_at$9;
    reg  answers$is_at$10;
    reg  answers$is_at$11;
    reg  answers$is_at$12;
    reg  answers$is_at$13;
    reg  answers$is_at$14;
    reg  answers$is_at$15;
    reg  answers$is_at$16;
    reg  answers$is_at$17;
    reg  answers$is_at$18;
    reg  answers$is_at$19;
    reg  answers$is_at$20;
    reg  answers$is_at$21;
    reg  answers$is_at$22;
    reg  answers$is_at$23;
    reg  answers$is_at$24;
    reg  answers$is_at$25;
    reg  answers$is_at$26;
    reg  answers$is_at$27;
    reg  answers$is_at$28;
    reg  [63:0] answers$now;
    reg  [153:0] answers$quote;
    reg  answers$asking;
    reg  answers$settling;
    reg  [15:0] answers$port_a;
    reg  [15:0] answers$port_b;
    reg  [23:0] answers$wait_cycles;
    reg  [79:0] answers$session;
    reg  [63:0] answers$first;
    reg  [15:0] answers$next_locate;
    wire  [31:0] answers$value;
    reg  counters$clock;
    reg  [39:0] counters$events;
    reg  counters$keep;
    reg  [5:0] counters$index;
    reg  counters$high;
    wire  [31:0] counters$value;
    reg  is_write$d;
    wire  is_write$q;
    reg  is_write$clock;
    reg  [11:0] at$d;
    wire  [11:0] at$q;
    reg  at$clock;
    reg  [31:0] written$d;
    wire  [31:0] written$q;
    reg  written$clock;
    reg  of_counter$d;
    wire  of_counter$q;
    reg  of_counter$clock;
    reg  of_counter_2$d;
    wire  of_counter_2$q;
    reg  of_counter_2$clock;
    reg  [39:0] events$d;
    wire  [39:0] events$q;
    reg  events$clock;
    
    // Local signals
    reg  [39:0] of_frame_a;
    reg  [39:0] of_frame_b;
    reg  is_at$0;
    reg  is_at$1;
    reg  is_at$2;
    reg  is_at$3;
    reg  is_at$4;
    reg  is_at$5;
    reg  is_at$6;
    reg  is_at$7;
    reg  is_at$8;
    reg  is_at$9;
    reg  is_at$10;
    reg  is_at$11;
    reg  is_at$12;
    reg  is_at$13;
    reg  is_at$14;
    reg  is_at$15;
    reg  is_at$16;
    reg  is_at$17;
    reg  is_at$18;
    reg  is_at$19;
    reg  is_at$20;
    reg  is_at$21;
    reg  is_at$22;
    reg  is_at$23;
    reg  is_at$24;
    reg  is_at$25;
    reg  is_at$26;
    reg  is_at$27;
    reg  is_at$28;
    
    // Sub module instances
    top$desk$settings settings(
        .clock(settings$clock),
        .write(settings$write),
        .is_at$0(settings$is_at$0),
        .is_at$1(settings$is_at$1),
        .is_at$2(settings$is_at$2),
        .is_at$3(settings$is_at$3),
        .is_at$4(settings$is_at$4),
        .is_at$5(settings$is_at$5),
        .is_at$6(settings$is_at$6),
        .is_at$7(settings$is_at$7),
        .is_at$8(settings$is_at$8),
        .is_at$9(settings$is_at$9),
        .is_at$10(settings$is_at$10),
        .is_at$11(settings$is_at$11),
        .is_at$12(settings$is_at$12),
        .is_at$13(settings$is_at$13),
        .is_at$14(settings$is_at$14),
        .is_at$15(settings$is_at$15),
        .is_at$16(settings$is_at$16),
        .is_at$17(settings$is_at$17),
        .is_at$18(settings$is_at$18),
        .is_at$19(settings$is_at$19),
        .is_at$20(settings$is_at$20),
        .is_at$21(settings$is_at$21),
        .is_at$22(settings$is_at$22),
        .is_at$23(settings$is_at$23),
        .is_at$24(settings$is_at$24),
        .is_at$25(settings$is_at$25),
        .is_at$26(settings$is_at$26),
        .is_at$27(settings$is_at$27),
        .is_at$28(settings$is_at$28),
        .data(settings$data),
        .port_a(settings$port_a),
        .port_b(settings$port_b),
        .wait_cycles(settings$wait_cycles),
        .session(settings$session),
        .first(settings$first),
        .next_locate(settings$next_locate),
        .locate(settings$locate),
        .starts(settings$starts),
        .ask(settings$ask),
        .slot(settings$slot),
        .row_write(settings$row_write),
        .row(settings$row)
    );
    top$desk$answers answers(
        .clock(answers$clock),
        .write(answers$write),
        .is_at$0(answers$is_at$0),
        .is_at$1(answers$is_at$1),
        .is_at$2(answers$is_at$2),
        .is_at$3(answers$is_at$3),
        .is_at$4(answers$is_at$4),
        .is_at$5(answers$is_at$5),
        .is_at$6(answers$is_at$6),
        .is_at$7(answers$is_at$7),
        .is_at$8(answers$is_at$8),
        .is_at$9(answers$is_at$9),
        .is_at$10(answers$is_at$10),
        .is_at$11(answers$is_at$11),
        .is_at$12(answers$is_at$12),
        .is_at$13(answers$is_at$13),
        .is_at$14(answers$is_at$14),
        .is_at$15(answers$is_at$15),
        .is_at$16(answers$is_at$16),
        .is_at$17(answers$is_at$17),
        .is_at$18(answers$is_at$18),
        .is_at$19(answers$is_at$19),
        .is_at$20(answers$is_at$20),
        .is_at$21(answers$is_at$21),
        .is_at$22(answers$is_at$22),
        .is_at$23(answers$is_at$23),
        .is_at$24(answers$is_at$24),
        .is_at$25(answers$is_at$25),
        .is_at$26(answers$is_at$26),
        .is_at$27(answers$is_at$27),
        .is_at$28(answers$is_at$28),
        .now(answers$now),
        .quote(answers$quote),
        .asking(answers$asking),
        .settling(answers$settling),
        .port_a(answers$port_a),
        .port_b(answers$port_b),
        .wait_cycles(answers$wait_cycles),
        .session(answers$session),
        .first(answers$first),
        .next_locate(answers$next_locate),
        .value(answers$value)
    );
    top$desk$counters counters(
        .clock(counters$clock),
        .events(counters$events),
        .keep(counters$keep),
        .index(counters$index),
        .high(counters$high),
        .value(counters$value)
    );
    top$desk$is_write is_write(
        .d(is_write$d),
        .q(is_write$q),
        .clock(is_write$clock)
    );
    top$desk$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$desk$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    top$desk$of_counter of_counter(
        .d(of_counter$d),
        .q(of_counter$q),
        .clock(of_counter$clock)
    );
    top$desk$of_counter_2 of_counter_2(
        .d(of_counter_2$d),
        .q(of_counter_2$q),
        .clock(of_counter_2$clock)
    );
    top$desk$events events(
        .d(events$d),
        .q(events$q),
        .clock(events$clock)
    );
    
    // Update code
    always @(*) begin
        is_write$clock = clock;
        at$clock = clock;
        written$clock = clock;
        of_counter$clock = clock;
        of_counter_2$clock = clock;
        events$clock = clock;
        is_write$d = is_write$q;
        at$d = at$q;
        written$d = written$q;
        of_counter$d = of_counter$q;
        of_counter_2$d = of_counter_2$q;
        events$d = events$q;
        settings$clock = clock;
        answers$clock = clock;
        counters$clock = clock;
        is_write$d = r_write;
        at$d = r_address;
        written$d = r_data;
        is_at$0 = at$q == addresses$0;
        settings$is_at$0 = is_at$0;
        answers$is_at$0 = is_at$0;
        is_at$1 = at$q == addresses$1;
        settings$is_at$1 = is_at$1;
        answers$is_at$1 = is_at$1;
        is_at$2 = at$q == addresses$2;
        settings$is_at$2 = is_at$2;
        answers$is_at$2 = is_at$2;
        is_at$3 = at$q == addresses$3;
        settings$is_at$3 = is_at$3;
        answers$is_at$3 = is_at$3;
        is_at$4 = at$q == addresses$4;
        settings$is_at$4 = is_at$4;
        answers$is_at$4 = is_at$4;
        is_at$5 = at$q == addresses$5;
        settings$is_at$5 = is_at$5;
        answers$is_at$5 = is_at$5;
        is_at$6 = at$q == addresses$6;
        settings$is_at$6 = is_at$6;
        answers$is_at$6 = is_at$6;
        is_at$7 = at$q == addresses$7;
        settings$is_at$7 = is_at$7;
        answers$is_at$7 = is_at$7;
        is_at$8 = at$q == addresses$8;
        settings$is_at$8 = is_at$8;
        answers$is_at$8 = is_at$8;
        is_at$9 = at$q == addresses$9;
        settings$is_at$9 = is_at$9;
        answers$is_at$9 = is_at$9;
        is_at$10 = at$q == addresses$10;
        settings$is_at$10 = is_at$10;
        answers$is_at$10 = is_at$10;
        is_at$11 = at$q == addresses$11;
        settings$is_at$11 = is_at$11;
        answers$is_at$11 = is_at$11;
        is_at$12 = at$q == addresses$12;
        settings$is_at$12 = is_at$12;
        answers$is_at$12 = is_at$12;
        is_at$13 = at$q == addresses$13;
        settings$is_at$13 = is_at$13;
        answers$is_at$13 = is_at$13;
        is_at$14 = at$q == addresses$14;
        settings$is_at$14 = is_at$14;
        answers$is_at$14 = is_at$14;
        is_at$15 = at$q == addresses$15;
        settings$is_at$15 = is_at$15;
        answers$is_at$15 = is_at$15;
        is_at$16 = at$q == addresses$16;
        settings$is_at$16 = is_at$16;
        answers$is_at$16 = is_at$16;
        is_at$17 = at$q == addresses$17;
        settings$is_at$17 = is_at$17;
        answers$is_at$17 = is_at$17;
        is_at$18 = at$q == addresses$18;
        settings$is_at$18 = is_at$18;
        answers$is_at$18 = is_at$18;
        is_at$19 = at$q == addresses$19;
        settings$is_at$19 = is_at$19;
        answers$is_at$19 = is_at$19;
        is_at$20 = at$q == addresses$20;
        settings$is_at$20 = is_at$20;
        answers$is_at$20 = is_at$20;
        is_at$21 = at$q == addresses$21;
        settings$is_at$21 = is_at$21;
        answers$is_at$21 = is_at$21;
        is_at$22 = at$q == addresses$22;
        settings$is_at$22 = is_at$22;
        answers$is_at$22 = is_at$22;
        is_at$23 = at$q == addresses$23;
        settings$is_at$23 = is_at$23;
        answers$is_at$23 = is_at$23;
        is_at$24 = at$q == addresses$24;
        settings$is_at$24 = is_at$24;
        answers$is_at$24 = is_at$24;
        is_at$25 = at$q == addresses$25;
        settings$is_at$25 = is_at$25;
        answers$is_at$25 = is_at$25;
        is_at$26 = at$q == addresses$26;
        settings$is_at$26 = is_at$26;
        answers$is_at$26 = is_at$26;
        is_at$27 = at$q == addresses$27;
        settings$is_at$27 = is_at$27;
        answers$is_at$27 = is_at$27;
        is_at$28 = at$q == addresses$28;
        settings$is_at$28 = is_at$28;
        answers$is_at$28 = is_at$28;
        settings$write = is_write$q;
        settings$data = written$q;
        answers$write = is_write$q;
        answers$now = now;
        answers$quote = quote;
        answers$asking = asking;
        answers$settling = settling;
        answers$port_a = settings$port_a;
        answers$port_b = settings$port_b;
        answers$wait_cycles = settings$wait_cycles;
        answers$session = settings$session;
        answers$first = settings$first;
        answers$next_locate = settings$next_locate;
        counters$keep = is_write$q & is_at$22;
        counters$index = at$q[(32'h3)+:(6)];
        counters$high = at$q[32'h2];
        of_counter$d = at$q[(32'h9)+:(3)] == at_counters;
        of_counter_2$d = of_counter$q;
        r_value = answers$value;
        if (of_counter_2$q) begin
            r_value = counters$value;
        end
        of_frame_a = ((32'h0) & 40'hffffffffff);
        if (frame$0) begin
            of_frame_a = ((32'h1) & 40'hffffffffff) << ((frame_class$0) & 40'hffffffffff);
        end
        of_frame_b = ((32'h0) & 40'hffffffffff);
        if (frame$1) begin
            of_frame_b = ((32'h40000) & 40'hffffffffff) << ((frame_class$1) & 40'hffffffffff);
        end
        events$d = (((of_frame_a | of_frame_b) | ((((message$0) & 40'hffffffffff) << ((32'h10) & 40'hffffffffff)) | (((overflow$0) & 40'hffffffffff) << ((32'h11) & 40'hffffffffff)))) | ((((message$1) & 40'hffffffffff) << ((32'h22) & 40'hffffffffff)) | (((overflow$1) & 40'hffffffffff) << ((32'h23) & 40'hffffffffff)))) | (((((taken) & 40'hffffffffff) << ((32'h24) & 40'hffffffffff)) | (((lost) & 40'hffffffffff) << ((32'h25) & 40'hffffffffff))) | ((((quoted) & 40'hffffffffff) << ((32'h26) & 40'hffffffffff)) | (((given) & 40'hffffffffff) << ((32'h27) & 40'hffffffffff))));
        counters$events = events$q;
        port_a = settings$port_a;
        port_b = settings$port_b;
        wait_cycles = settings$wait_cycles;
        session = settings$session;
        first = settings$first;
        locate = settings$locate;
        starts = settings$starts;
        ask = settings$ask;
        slot = settings$slot;
        row_write = settings$row_write;
        row = settings$row;
    end
    
endmodule // top$desk


module top$desk$answers(clock,write,is_at$0,is_at$1,is_at$2,is_at$3,is_at$4,is_at$5,is_at$6,is_at$7,is_at$8,is_at$9,is_at$10,is_at$11,is_at$12,is_at$13,is_at$14,is_at$15,is_at$16,is_at$17,is_at$18,is_at$19,is_at$20,is_at$21,is_at$22,is_at$23,is_at$24,is_at$25,is_at$26,is_at$27,is_at$28,now,quote,asking,settling,port_a,port_b,wait_cycles,session,first,next_locate,value);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  is_at$0;
    input wire  is_at$1;
    input wire  is_at$2;
    input wire  is_at$3;
    input wire  is_at$4;
    input wire  is_at$5;
    input wire  is_at$6;
    input wire  is_at$7;
    input wire  is_at$8;
    input wire  is_at$9;
    input wire  is_at$10;
    input wire  is_at$11;
    input wire  is_at$12;
    input wire  is_at$13;
    input wire  is_at$14;
    input wire  is_at$15;
    input wire  is_at$16;
    input wire  is_at$17;
    input wire  is_at$18;
    input wire  is_at$19;
    input wire  is_at$20;
    input wire  is_at$21;
    input wire  is_at$22;
    input wire  is_at$23;
    input wire  is_at$24;
    input wire  is_at$25;
    input wire  is_at$26;
    input wire  is_at$27;
    input wire  is_at$28;
    input wire  [63:0] now;
    input wire  [153:0] quote;
    input wire  asking;
    input wire  settling;
    input wire  [15:0] port_a;
    input wire  [15:0] port_b;
    input wire  [23:0] wait_cycles;
    input wire  [79:0] session;
    input wire  [63:0] first;
    input wire  [15:0] next_locate;
    output reg  [31:0] value;
    
    // Constant declarations
    localparam  identity_value = 32'h4f434d44;
    localparam  version_value = 32'h10000;
    localparam  capabilities_value = 32'h40c0a;
    
    // Stub signals
    reg  [31:0] cycle_high$d;
    wire  [31:0] cycle_high$q;
    reg  cycle_high$clock;
    reg  [31:0] fixed$d;
    wire  [31:0] fixed$q;
    reg  fixed$clock;
    reg  [31:0] moving$d;
    wire  [31:0] moving$q;
    reg  moving$clock;
    reg  [31:0] told$d;
    wire  [31:0] told$q;
    reg  told$clock;
    reg  [31:0] said$d;
    wire  [31:0] said$q;
    reg  said$clock;
    
    // Sub module instances
    top$desk$answers$cycle_high cycle_high(
        .d(cycle_high$d),
        .q(cycle_high$q),
        .clock(cycle_high$clock)
    );
    top$desk$answers$fixed fixed(
        .d(fixed$d),
        .q(fixed$q),
        .clock(fixed$clock)
    );
    top$desk$answers$moving moving(
        .d(moving$d),
        .q(moving$q),
        .clock(moving$clock)
    );
    top$desk$answers$told told(
        .d(told$d),
        .q(told$q),
        .clock(told$clock)
    );
    top$desk$answers$said said(
        .d(said$d),
        .q(said$q),
        .clock(said$clock)
    );
    
    // Update code
    always @(*) begin
        cycle_high$clock = clock;
        fixed$clock = clock;
        moving$clock = clock;
        told$clock = clock;
        said$clock = clock;
        cycle_high$d = cycle_high$q;
        fixed$d = fixed$q;
        moving$d = moving$q;
        told$d = told$q;
        said$d = said$q;
        if (~write & is_at$5) begin
            cycle_high$d = now[(32'h20)+:(32)];
        end
        fixed$d = ((32'h0) & 32'hffffffff);
        moving$d = ((32'h0) & 32'hffffffff);
        told$d = ((32'h0) & 32'hffffffff);
        if (is_at$0) begin
            fixed$d = identity_value;
        end
        if (is_at$1) begin
            fixed$d = version_value;
        end
        if (is_at$2) begin
            fixed$d = capabilities_value;
        end
        if (is_at$3) begin
            fixed$d = ((port_a) & 32'hffffffff);
        end
        if (is_at$4) begin
            fixed$d = ((port_b) & 32'hffffffff);
        end
        if (is_at$5) begin
            moving$d = now[(32'h0)+:(32)];
        end
        if (is_at$6) begin
            moving$d = cycle_high$q;
        end
        if (is_at$7) begin
            fixed$d = ((wait_cycles) & 32'hffffffff);
        end
        if (is_at$8) begin
            fixed$d = ((next_locate) & 32'hffffffff);
        end
        if (is_at$9) begin
            moving$d = ((settling) & 32'hffffffff) | (((asking) & 32'hffffffff) << ((32'h1) & 32'hffffffff));
        end
        if (is_at$10) begin
            moving$d = session[(32'h0)+:(32)];
        end
        if (is_at$11) begin
            moving$d = session[(32'h20)+:(32)];
        end
        if (is_at$12) begin
            moving$d = ((session[(32'h40)+:(16)]) & 32'hffffffff);
        end
        if (is_at$17) begin
            moving$d = first[(32'h0)+:(32)];
        end
        if (is_at$18) begin
            moving$d = first[(32'h20)+:(32)];
        end
        if (is_at$21) begin
            told$d = ((quote[(32'h4c)+:(1)]) & 32'hffffffff) | (((quote[(32'h99)+:(1)]) & 32'hffffffff) << ((32'h1) & 32'hffffffff));
        end
        if (is_at$23) begin
            told$d = quote[(32'h2c)+:(32)];
        end
        if (is_at$24) begin
            told$d = quote[(32'h0)+:(32)];
        end
        if (is_at$25) begin
            told$d = ((quote[(32'h20)+:(12)]) & 32'hffffffff);
        end
        if (is_at$26) begin
            told$d = quote[(32'h79)+:(32)];
        end
        if (is_at$27) begin
            told$d = quote[(32'h4d)+:(32)];
        end
        if (is_at$28) begin
            told$d = ((quote[(32'h6d)+:(12)]) & 32'hffffffff);
        end
        said$d = (fixed$q | moving$q) | told$q;
        value = said$q;
    end
    
endmodule // top$desk$answers


module top$desk$answers$cycle_high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$answers$cycle_high


module top$desk$answers$fixed(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$answers$fixed


module top$desk$answers$moving(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$answers$moving


module top$desk$answers$said(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$answers$said


module top$desk$answers$told(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$answers$told


module top$desk$at(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$at


module top$desk$counters(clock,events,keep,index,high,value);
    
    // Module arguments
    input wire  clock;
    input wire  [39:0] events;
    input wire  keep;
    input wire  [5:0] index;
    input wire  high;
    output reg  [31:0] value;
    
    // Update code (custom)
    reg [47:0] count_0, kept_0;
    reg [47:0] count_1, kept_1;
    reg [47:0] count_2, kept_2;
    reg [47:0] count_3, kept_3;
    reg [47:0] count_4, kept_4;
    reg [47:0] count_5, kept_5;
    reg [47:0] count_6, kept_6;
    reg [47:0] count_7, kept_7;
    reg [47:0] count_8, kept_8;
    reg [47:0] count_9, kept_9;
    reg [47:0] count_10, kept_10;
    reg [47:0] count_11, kept_11;
    reg [47:0] count_12, kept_12;
    reg [47:0] count_13, kept_13;
    reg [47:0] count_14, kept_14;
    reg [47:0] count_15, kept_15;
    reg [47:0] count_16, kept_16;
    reg [47:0] count_17, kept_17;
    reg [47:0] count_18, kept_18;
    reg [47:0] count_19, kept_19;
    reg [47:0] count_20, kept_20;
    reg [47:0] count_21, kept_21;
    reg [47:0] count_22, kept_22;
    reg [47:0] count_23, kept_23;
    reg [47:0] count_24, kept_24;
    reg [47:0] count_25, kept_25;
    reg [47:0] count_26, kept_26;
    reg [47:0] count_27, kept_27;
    reg [47:0] count_28, kept_28;
    reg [47:0] count_29, kept_29;
    reg [47:0] count_30, kept_30;
    reg [47:0] count_31, kept_31;
    reg [47:0] count_32, kept_32;
    reg [47:0] count_33, kept_33;
    reg [47:0] count_34, kept_34;
    reg [47:0] count_35, kept_35;
    reg [47:0] count_36, kept_36;
    reg [47:0] count_37, kept_37;
    reg [47:0] count_38, kept_38;
    reg [47:0] count_39, kept_39;
    reg [31:0] pick_0;
    reg [31:0] pick_1;
    reg [31:0] pick_2;
    reg [31:0] pick_3;
    reg [31:0] pick_4;
    reg [2:0] group;
    initial begin
        count_0 = 0; kept_0 = 0;
        count_1 = 0; kept_1 = 0;
        count_2 = 0; kept_2 = 0;
        count_3 = 0; kept_3 = 0;
        count_4 = 0; kept_4 = 0;
        count_5 = 0; kept_5 = 0;
        count_6 = 0; kept_6 = 0;
        count_7 = 0; kept_7 = 0;
        count_8 = 0; kept_8 = 0;
        count_9 = 0; kept_9 = 0;
        count_10 = 0; kept_10 = 0;
        count_11 = 0; kept_11 = 0;
        count_12 = 0; kept_12 = 0;
        count_13 = 0; kept_13 = 0;
        count_14 = 0; kept_14 = 0;
        count_15 = 0; kept_15 = 0;
        count_16 = 0; kept_16 = 0;
        count_17 = 0; kept_17 = 0;
        count_18 = 0; kept_18 = 0;
        count_19 = 0; kept_19 = 0;
        count_20 = 0; kept_20 = 0;
        count_21 = 0; kept_21 = 0;
        count_22 = 0; kept_22 = 0;
        count_23 = 0; kept_23 = 0;
        count_24 = 0; kept_24 = 0;
        count_25 = 0; kept_25 = 0;
        count_26 = 0; kept_26 = 0;
        count_27 = 0; kept_27 = 0;
        count_28 = 0; kept_28 = 0;
        count_29 = 0; kept_29 = 0;
        count_30 = 0; kept_30 = 0;
        count_31 = 0; kept_31 = 0;
        count_32 = 0; kept_32 = 0;
        count_33 = 0; kept_33 = 0;
        count_34 = 0; kept_34 = 0;
        count_35 = 0; kept_35 = 0;
        count_36 = 0; kept_36 = 0;
        count_37 = 0; kept_37 = 0;
        count_38 = 0; kept_38 = 0;
        count_39 = 0; kept_39 = 0;
        pick_0 = 0; pick_1 = 0; pick_2 = 0; pick_3 = 0; pick_4 = 0; group = 0; value = 0;
    end
    always @(posedge clock) begin
        if (events[0]) count_0 <= count_0 + 1'b1;
        if (keep) kept_0 <= count_0;
        if (events[1]) count_1 <= count_1 + 1'b1;
        if (keep) kept_1 <= count_1;
        if (events[2]) count_2 <= count_2 + 1'b1;
        if (keep) kept_2 <= count_2;
        if (events[3]) count_3 <= count_3 + 1'b1;
        if (keep) kept_3 <= count_3;
        if (events[4]) count_4 <= count_4 + 1'b1;
        if (keep) kept_4 <= count_4;
        if (events[5]) count_5 <= count_5 + 1'b1;
        if (keep) kept_5 <= count_5;
        if (events[6]) count_6 <= count_6 + 1'b1;
        if (keep) kept_6 <= count_6;
        if (events[7]) count_7 <= count_7 + 1'b1;
        if (keep) kept_7 <= count_7;
        if (events[8]) count_8 <= count_8 + 1'b1;
        if (keep) kept_8 <= count_8;
        if (events[9]) count_9 <= count_9 + 1'b1;
        if (keep) kept_9 <= count_9;
        if (events[10]) count_10 <= count_10 + 1'b1;
        if (keep) kept_10 <= count_10;
        if (events[11]) count_11 <= count_11 + 1'b1;
        if (keep) kept_11 <= count_11;
        if (events[12]) count_12 <= count_12 + 1'b1;
        if (keep) kept_12 <= count_12;
        if (events[13]) count_13 <= count_13 + 1'b1;
        if (keep) kept_13 <= count_13;
        if (events[14]) count_14 <= count_14 + 1'b1;
        if (keep) kept_14 <= count_14;
        if (events[15]) count_15 <= count_15 + 1'b1;
        if (keep) kept_15 <= count_15;
        if (events[16]) count_16 <= count_16 + 1'b1;
        if (keep) kept_16 <= count_16;
        if (events[17]) count_17 <= count_17 + 1'b1;
        if (keep) kept_17 <= count_17;
        if (events[18]) count_18 <= count_18 + 1'b1;
        if (keep) kept_18 <= count_18;
        if (events[19]) count_19 <= count_19 + 1'b1;
        if (keep) kept_19 <= count_19;
        if (events[20]) count_20 <= count_20 + 1'b1;
        if (keep) kept_20 <= count_20;
        if (events[21]) count_21 <= count_21 + 1'b1;
        if (keep) kept_21 <= count_21;
        if (events[22]) count_22 <= count_22 + 1'b1;
        if (keep) kept_22 <= count_22;
        if (events[23]) count_23 <= count_23 + 1'b1;
        if (keep) kept_23 <= count_23;
        if (events[24]) count_24 <= count_24 + 1'b1;
        if (keep) kept_24 <= count_24;
        if (events[25]) count_25 <= count_25 + 1'b1;
        if (keep) kept_25 <= count_25;
        if (events[26]) count_26 <= count_26 + 1'b1;
        if (keep) kept_26 <= count_26;
        if (events[27]) count_27 <= count_27 + 1'b1;
        if (keep) kept_27 <= count_27;
        if (events[28]) count_28 <= count_28 + 1'b1;
        if (keep) kept_28 <= count_28;
        if (events[29]) count_29 <= count_29 + 1'b1;
        if (keep) kept_29 <= count_29;
        if (events[30]) count_30 <= count_30 + 1'b1;
        if (keep) kept_30 <= count_30;
        if (events[31]) count_31 <= count_31 + 1'b1;
        if (keep) kept_31 <= count_31;
        if (events[32]) count_32 <= count_32 + 1'b1;
        if (keep) kept_32 <= count_32;
        if (events[33]) count_33 <= count_33 + 1'b1;
        if (keep) kept_33 <= count_33;
        if (events[34]) count_34 <= count_34 + 1'b1;
        if (keep) kept_34 <= count_34;
        if (events[35]) count_35 <= count_35 + 1'b1;
        if (keep) kept_35 <= count_35;
        if (events[36]) count_36 <= count_36 + 1'b1;
        if (keep) kept_36 <= count_36;
        if (events[37]) count_37 <= count_37 + 1'b1;
        if (keep) kept_37 <= count_37;
        if (events[38]) count_38 <= count_38 + 1'b1;
        if (keep) kept_38 <= count_38;
        if (events[39]) count_39 <= count_39 + 1'b1;
        if (keep) kept_39 <= count_39;
        group <= index[5:3];
        case (index[2:0])
            0: pick_0 <= high ? kept_0[47:32] : kept_0[31:0];
            1: pick_0 <= high ? kept_1[47:32] : kept_1[31:0];
            2: pick_0 <= high ? kept_2[47:32] : kept_2[31:0];
            3: pick_0 <= high ? kept_3[47:32] : kept_3[31:0];
            4: pick_0 <= high ? kept_4[47:32] : kept_4[31:0];
            5: pick_0 <= high ? kept_5[47:32] : kept_5[31:0];
            6: pick_0 <= high ? kept_6[47:32] : kept_6[31:0];
            7: pick_0 <= high ? kept_7[47:32] : kept_7[31:0];
            default: pick_0 <= 0;
        endcase
        case (index[2:0])
            0: pick_1 <= high ? kept_8[47:32] : kept_8[31:0];
            1: pick_1 <= high ? kept_9[47:32] : kept_9[31:0];
            2: pick_1 <= high ? kept_10[47:32] : kept_10[31:0];
            3: pick_1 <= high ? kept_11[47:32] : kept_11[31:0];
            4: pick_1 <= high ? kept_12[47:32] : kept_12[31:0];
            5: pick_1 <= high ? kept_13[47:32] : kept_13[31:0];
            6: pick_1 <= high ? kept_14[47:32] : kept_14[31:0];
            7: pick_1 <= high ? kept_15[47:32] : kept_15[31:0];
            default: pick_1 <= 0;
        endcase
        case (index[2:0])
            0: pick_2 <= high ? kept_16[47:32] : kept_16[31:0];
            1: pick_2 <= high ? kept_17[47:32] : kept_17[31:0];
            2: pick_2 <= high ? kept_18[47:32] : kept_18[31:0];
            3: pick_2 <= high ? kept_19[47:32] : kept_19[31:0];
            4: pick_2 <= high ? kept_20[47:32] : kept_20[31:0];
            5: pick_2 <= high ? kept_21[47:32] : kept_21[31:0];
            6: pick_2 <= high ? kept_22[47:32] : kept_22[31:0];
            7: pick_2 <= high ? kept_23[47:32] : kept_23[31:0];
            default: pick_2 <= 0;
        endcase
        case (index[2:0])
            0: pick_3 <= high ? kept_24[47:32] : kept_24[31:0];
            1: pick_3 <= high ? kept_25[47:32] : kept_25[31:0];
            2: pick_3 <= high ? kept_26[47:32] : kept_26[31:0];
            3: pick_3 <= high ? kept_27[47:32] : kept_27[31:0];
            4: pick_3 <= high ? kept_28[47:32] : kept_28[31:0];
            5: pick_3 <= high ? kept_29[47:32] : kept_29[31:0];
            6: pick_3 <= high ? kept_30[47:32] : kept_30[31:0];
            7: pick_3 <= high ? kept_31[47:32] : kept_31[31:0];
            default: pick_3 <= 0;
        endcase
        case (index[2:0])
            0: pick_4 <= high ? kept_32[47:32] : kept_32[31:0];
            1: pick_4 <= high ? kept_33[47:32] : kept_33[31:0];
            2: pick_4 <= high ? kept_34[47:32] : kept_34[31:0];
            3: pick_4 <= high ? kept_35[47:32] : kept_35[31:0];
            4: pick_4 <= high ? kept_36[47:32] : kept_36[31:0];
            5: pick_4 <= high ? kept_37[47:32] : kept_37[31:0];
            6: pick_4 <= high ? kept_38[47:32] : kept_38[31:0];
            7: pick_4 <= high ? kept_39[47:32] : kept_39[31:0];
            default: pick_4 <= 0;
        endcase
        case (group)
            0: value <= pick_0;
            1: value <= pick_1;
            2: value <= pick_2;
            3: value <= pick_3;
            4: value <= pick_4;
            default: value <= 0;
        endcase
    end
endmodule // top$desk$counters


module top$desk$events(d,q,clock);
    
    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 40'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$events


module top$desk$is_write(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$is_write


module top$desk$of_counter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$of_counter


module top$desk$of_counter_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$of_counter_2


module top$desk$settings(clock,write,is_at$0,is_at$1,is_at$2,is_at$3,is_at$4,is_at$5,is_at$6,is_at$7,is_at$8,is_at$9,is_at$10,is_at$11,is_at$12,is_at$13,is_at$14,is_at$15,is_at$16,is_at$17,is_at$18,is_at$19,is_at$20,is_at$21,is_at$22,is_at$23,is_at$24,is_at$25,is_at$26,is_at$27,is_at$28,data,port_a,port_b,wait_cycles,session,first,next_locate,locate,starts,ask,slot,row_write,row);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  is_at$0;
    input wire  is_at$1;
    input wire  is_at$2;
    input wire  is_at$3;
    input wire  is_at$4;
    input wire  is_at$5;
    input wire  is_at$6;
    input wire  is_at$7;
    input wire  is_at$8;
    input wire  is_at$9;
    input wire  is_at$10;
    input wire  is_at$11;
    input wire  is_at$12;
    input wire  is_at$13;
    input wire  is_at$14;
    input wire  is_at$15;
    input wire  is_at$16;
    input wire  is_at$17;
    input wire  is_at$18;
    input wire  is_at$19;
    input wire  is_at$20;
    input wire  is_at$21;
    input wire  is_at$22;
    input wire  is_at$23;
    input wire  is_at$24;
    input wire  is_at$25;
    input wire  is_at$26;
    input wire  is_at$27;
    input wire  is_at$28;
    input wire  [31:0] data;
    output reg  [15:0] port_a;
    output reg  [15:0] port_b;
    output reg  [23:0] wait_cycles;
    output reg  [79:0] session;
    output reg  [63:0] first;
    output reg  [15:0] next_locate;
    output reg  [15:0] locate;
    output reg  starts;
    output reg  ask;
    output reg  [9:0] slot;
    output reg  row_write;
    output reg  [95:0] row;
    
    // Stub signals
    reg  [15:0] is_port_a$d;
    wire  [15:0] is_port_a$q;
    reg  is_port_a$clock;
    reg  [15:0] is_port_b$d;
    wire  [15:0] is_port_b$q;
    reg  is_port_b$clock;
    reg  [23:0] is_wait$d;
    wire  [23:0] is_wait$q;
    reg  is_wait$clock;
    reg  [79:0] is_session$d;
    wire  [79:0] is_session$q;
    reg  is_session$clock;
    reg  [63:0] is_first$d;
    wire  [63:0] is_first$q;
    reg  is_first$clock;
    reg  [15:0] is_next_locate$d;
    wire  [15:0] is_next_locate$q;
    reg  is_next_locate$clock;
    reg  [15:0] is_locate$d;
    wire  [15:0] is_locate$q;
    reg  is_locate$clock;
    reg  [95:0] of_row$d;
    wire  [95:0] of_row$q;
    reg  of_row$clock;
    reg  [9:0] at_slot$d;
    wire  [9:0] at_slot$q;
    reg  at_slot$clock;
    reg  begins$d;
    wire  begins$q;
    reg  begins$clock;
    reg  asks$d;
    wire  asks$q;
    reg  asks$clock;
    reg  writes$d;
    wire  writes$q;
    reg  writes$clock;
    
    // Sub module instances
    top$desk$settings$is_port_a is_port_a(
        .d(is_port_a$d),
        .q(is_port_a$q),
        .clock(is_port_a$clock)
    );
    top$desk$settings$is_port_b is_port_b(
        .d(is_port_b$d),
        .q(is_port_b$q),
        .clock(is_port_b$clock)
    );
    top$desk$settings$is_wait is_wait(
        .d(is_wait$d),
        .q(is_wait$q),
        .clock(is_wait$clock)
    );
    top$desk$settings$is_session is_session(
        .d(is_session$d),
        .q(is_session$q),
        .clock(is_session$clock)
    );
    top$desk$settings$is_first is_first(
        .d(is_first$d),
        .q(is_first$q),
        .clock(is_first$clock)
    );
    top$desk$settings$is_next_locate is_next_locate(
        .d(is_next_locate$d),
        .q(is_next_locate$q),
        .clock(is_next_locate$clock)
    );
    top$desk$settings$is_locate is_locate(
        .d(is_locate$d),
        .q(is_locate$q),
        .clock(is_locate$clock)
    );
    top$desk$settings$of_row of_row(
        .d(of_row$d),
        .q(of_row$q),
        .clock(of_row$clock)
    );
    top$desk$settings$at_slot at_slot(
        .d(at_slot$d),
        .q(at_slot$q),
        .clock(at_slot$clock)
    );
    top$desk$settings$begins begins(
        .d(begins$d),
        .q(begins$q),
        .clock(begins$clock)
    );
    top$desk$settings$asks asks(
        .d(asks$d),
        .q(asks$q),
        .clock(asks$clock)
    );
    top$desk$settings$writes writes(
        .d(writes$d),
        .q(writes$q),
        .clock(writes$clock)
    );
    
    // Update code
    always @(*) begin
        is_port_a$clock = clock;
        is_port_b$clock = clock;
        is_wait$clock = clock;
        is_session$clock = clock;
        is_first$clock = clock;
        is_port_a$d = is_port_a$q;
        is_port_b$d = is_port_b$q;
        is_wait$d = is_wait$q;
        is_session$d = is_session$q;
        is_first$d = is_first$q;
        is_next_locate$clock = clock;
        is_locate$clock = clock;
        of_row$clock = clock;
        at_slot$clock = clock;
        begins$clock = clock;
        asks$clock = clock;
        writes$clock = clock;
        is_next_locate$d = is_next_locate$q;
        is_locate$d = is_locate$q;
        of_row$d = of_row$q;
        at_slot$d = at_slot$q;
        begins$d = begins$q;
        asks$d = asks$q;
        writes$d = writes$q;
        begins$d = write & is_at$19;
        asks$d = write & is_at$20;
        writes$d = write & is_at$16;
        at_slot$d = data[(32'h0)+:(10)];
        if (write) begin
            if (is_at$3) begin
                is_port_a$d = data[(32'h0)+:(16)];
            end
            if (is_at$4) begin
                is_port_b$d = data[(32'h0)+:(16)];
            end
            if (is_at$7) begin
                is_wait$d = data[(32'h0)+:(24)];
            end
            if (is_at$8) begin
                is_next_locate$d = data[(32'h0)+:(16)];
            end
            if (is_at$10) begin
                is_session$d = (((is_session$q[(32'h20)+:(48)]) & 80'hffffffffffffffffffff) << ((32'h20) & 8'hff)) | ((data) & 80'hffffffffffffffffffff);
            end
            if (is_at$11) begin
                is_session$d = ((((is_session$q[(32'h40)+:(16)]) & 80'hffffffffffffffffffff) << ((32'h40) & 8'hff)) | (((data) & 80'hffffffffffffffffffff) << ((32'h20) & 8'hff))) | ((is_session$q[(32'h0)+:(32)]) & 80'hffffffffffffffffffff);
            end
            if (is_at$12) begin
                is_session$d = (((data[(32'h0)+:(16)]) & 80'hffffffffffffffffffff) << ((32'h40) & 8'hff)) | ((is_session$q[(32'h0)+:(64)]) & 80'hffffffffffffffffffff);
            end
            if (is_at$13) begin
                of_row$d = (((of_row$q[(32'h20)+:(64)]) & 96'hffffffffffffffffffffffff) << ((32'h20) & 8'hff)) | ((data) & 96'hffffffffffffffffffffffff);
            end
            if (is_at$14) begin
                of_row$d = ((((of_row$q[(32'h40)+:(32)]) & 96'hffffffffffffffffffffffff) << ((32'h40) & 8'hff)) | (((data) & 96'hffffffffffffffffffffffff) << ((32'h20) & 8'hff))) | ((of_row$q[(32'h0)+:(32)]) & 96'hffffffffffffffffffffffff);
            end
            if (is_at$15) begin
                of_row$d = (((data) & 96'hffffffffffffffffffffffff) << ((32'h40) & 8'hff)) | ((of_row$q[(32'h0)+:(64)]) & 96'hffffffffffffffffffffffff);
            end
            if (is_at$17) begin
                is_first$d = (((is_first$q[(32'h20)+:(32)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((data) & 64'hffffffffffffffff);
            end
            if (is_at$18) begin
                is_first$d = (((data) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((is_first$q[(32'h0)+:(32)]) & 64'hffffffffffffffff);
            end
            if (is_at$19) begin
                is_locate$d = is_next_locate$q;
            end
        end
        port_a = is_port_a$q;
        port_b = is_port_b$q;
        wait_cycles = is_wait$q;
        session = is_session$q;
        first = is_first$q;
        next_locate = is_next_locate$q;
        locate = is_locate$q;
        starts = begins$q;
        ask = asks$q;
        slot = at_slot$q;
        row_write = writes$q;
        row = of_row$q;
    end
    
endmodule // top$desk$settings


module top$desk$settings$asks(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$settings$asks


module top$desk$settings$at_slot(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$settings$at_slot


module top$desk$settings$begins(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$settings$begins


module top$desk$settings$is_first(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$settings$is_first


module top$desk$settings$is_locate(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$settings$is_locate


module top$desk$settings$is_next_locate(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$settings$is_next_locate


module top$desk$settings$is_port_a(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$settings$is_port_a


module top$desk$settings$is_port_b(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$settings$is_port_b


module top$desk$settings$is_session(d,q,clock);
    
    // Module arguments
    input wire  [79:0] d;
    output reg  [79:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 80'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$settings$is_session


module top$desk$settings$is_wait(d,q,clock);
    
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$settings$is_wait


module top$desk$settings$of_row(d,q,clock);
    
    // Module arguments
    input wire  [95:0] d;
    output reg  [95:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 96'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$settings$of_row


module top$desk$settings$writes(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$settings$writes


module top$desk$written(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$written


module top$feed(clock,a_valid,a_last,a_error,a_empty,a_data,a_port,b_valid,b_last,b_error,b_empty,b_data,b_port,cfg_session,cfg_wait,cfg_restart,cfg_next,x_ready,a_message,a_well_formed,a_sequence,a_order_ref,a_other_ref,a_symbol,a_terms,a_stamp,a_head,a_frame,a_frame_class,a_frame_sequence,a_frame_count,a_overflow,b_message,b_well_formed,b_sequence,b_order_ref,b_other_ref,b_symbol,b_terms,b_stamp,b_head,b_frame,b_frame_class,b_frame_sequence,b_frame_count,b_overflow,x_valid,x_of_b,x_sequence,x_order_ref,x_other_ref,x_symbol,x_terms,x_stamp,x_head,g_valid,g_from,g_to);
    
    // Module arguments
    input wire  clock;
    input wire  a_valid;
    input wire  a_last;
    input wire  a_error;
    input wire  [2:0] a_empty;
    input wire  [63:0] a_data;
    input wire  [15:0] a_port;
    input wire  b_valid;
    input wire  b_last;
    input wire  b_error;
    input wire  [2:0] b_empty;
    input wire  [63:0] b_data;
    input wire  [15:0] b_port;
    input wire  [79:0] cfg_session;
    input wire  [23:0] cfg_wait;
    input wire  cfg_restart;
    input wire  [63:0] cfg_next;
    input wire  x_ready;
    output reg  a_message;
    output reg  a_well_formed;
    output reg  [63:0] a_sequence;
    output reg  [63:0] a_order_ref;
    output reg  [63:0] a_other_ref;
    output reg  [63:0] a_symbol;
    output reg  [63:0] a_terms;
    output reg  [63:0] a_stamp;
    output reg  [39:0] a_head;
    output reg  a_frame;
    output reg  [3:0] a_frame_class;
    output reg  [63:0] a_frame_sequence;
    output reg  [15:0] a_frame_count;
    output reg  a_overflow;
    output reg  b_message;
    output reg  b_well_formed;
    output reg  [63:0] b_sequence;
    output reg  [63:0] b_order_ref;
    output reg  [63:0] b_other_ref;
    output reg  [63:0] b_symbol;
    output reg  [63:0] b_terms;
    output reg  [63:0] b_stamp;
    output reg  [39:0] b_head;
    output reg  b_frame;
    output reg  [3:0] b_frame_class;
    output reg  [63:0] b_frame_sequence;
    output reg  [15:0] b_frame_count;
    output reg  b_overflow;
    output reg  x_valid;
    output reg  x_of_b;
    output reg  [63:0] x_sequence;
    output reg  [63:0] x_order_ref;
    output reg  [63:0] x_other_ref;
    output reg  [63:0] x_symbol;
    output reg  [63:0] x_terms;
    output reg  [63:0] x_stamp;
    output reg  [39:0] x_head;
    output reg  g_valid;
    output reg  [63:0] g_from;
    output reg  [63:0] g_to;
    
    // Stub signals
    reg  pair$clock;
    reg  pair$valid$0;
    reg  pair$valid$1;
    reg  pair$last$0;
    reg  pair$last$1;
    reg  pair$error$0;
    reg  pair$error$1;
    reg  [2:0] pair$empty$0;
    reg  [2:0] pair$empty$1;
    reg  [63:0] pair$data$0;
    reg  [63:0] pair$data$1;
    reg  [15:0] pair$port$0;
    reg  [15:0] pair$port$1;
    reg  [79:0] pair$session;
    reg  [23:0] pair$wait_cycles;
    reg  pair$restart;
    reg  [63:0] pair$restart_at;
    reg  pair$ready;
    wire  pair$message$0;
    wire  pair$message$1;
    wire  pair$well_formed$0;
    wire  pair$well_formed$1;
    wire  [63:0] pair$number$0;
    wire  [63:0] pair$number$1;
    wire  pair$frame$0;
    wire  pair$frame$1;
    wire  [3:0] pair$frame_class$0;
    wire  [3:0] pair$frame_class$1;
    wire  [63:0] pair$frame_sequence$0;
    wire  [63:0] pair$frame_sequence$1;
    wire  [15:0] pair$frame_count$0;
    wire  [15:0] pair$frame_count$1;
    wire  [63:0] pair$words_a$0;
    wire  [63:0] pair$words_a$1;
    wire  [63:0] pair$words_a$2;
    wire  [63:0] pair$words_a$3;
    wire  [63:0] pair$words_a$4;
    wire  [63:0] pair$words_a$5;
    wire  [63:0] pair$words_b$0;
    wire  [63:0] pair$words_b$1;
    wire  [63:0] pair$words_b$2;
    wire  [63:0] pair$words_b$3;
    wire  [63:0] pair$words_b$4;
    wire  [63:0] pair$words_b$5;
    wire  pair$overflow$0;
    wire  pair$overflow$1;
    wire  pair$there;
    wire  pair$of_b;
    wire  [63:0] pair$sequence_no;
    wire  [63:0] pair$words$0;
    wire  [63:0] pair$words$1;
    wire  [63:0] pair$words$2;
    wire  [63:0] pair$words$3;
    wire  [63:0] pair$words$4;
    wire  [63:0] pair$words$5;
    wire  pair$lost;
    wire  [63:0] pair$lost_from;
    wire  [63:0] pair$lost_to;
    
    // Sub module instances
    top$feed$pair pair(
        .clock(pair$clock),
        .valid$0(pair$valid$0),
        .valid$1(pair$valid$1),
        .last$0(pair$last$0),
        .last$1(pair$last$1),
        .error$0(pair$error$0),
        .error$1(pair$error$1),
        .empty$0(pair$empty$0),
        .empty$1(pair$empty$1),
        .data$0(pair$data$0),
        .data$1(pair$data$1),
        .port$0(pair$port$0),
        .port$1(pair$port$1),
        .session(pair$session),
        .wait_cycles(pair$wait_cycles),
        .restart(pair$restart),
        .restart_at(pair$restart_at),
        .ready(pair$ready),
        .message$0(pair$message$0),
        .message$1(pair$message$1),
        .well_formed$0(pair$well_formed$0),
        .well_formed$1(pair$well_formed$1),
        .number$0(pair$number$0),
        .number$1(pair$number$1),
        .frame$0(pair$frame$0),
        .frame$1(pair$frame$1),
        .frame_class$0(pair$frame_class$0),
        .frame_class$1(pair$frame_class$1),
        .frame_sequence$0(pair$frame_sequence$0),
        .frame_sequence$1(pair$frame_sequence$1),
        .frame_count$0(pair$frame_count$0),
        .frame_count$1(pair$frame_count$1),
        .words_a$0(pair$words_a$0),
        .words_a$1(pair$words_a$1),
        .words_a$2(pair$words_a$2),
        .words_a$3(pair$words_a$3),
        .words_a$4(pair$words_a$4),
        .words_a$5(pair$words_a$5),
        .words_b$0(pair$words_b$0),
        .words_b$1(pair$words_b$1),
        .words_b$2(pair$words_b$2),
        .words_b$3(pair$words_b$3),
        .words_b$4(pair$words_b$4),
        .words_b$5(pair$words_b$5),
        .overflow$0(pair$overflow$0),
        .overflow$1(pair$overflow$1),
        .there(pair$there),
        .of_b(pair$of_b),
        .sequence_no(pair$sequence_no),
        .words$0(pair$words$0),
        .words$1(pair$words$1),
        .words$2(pair$words$2),
        .words$3(pair$words$3),
        .words$4(pair$words$4),
        .words$5(pair$words$5),
        .lost(pair$lost),
        .lost_from(pair$lost_from),
        .lost_to(pair$lost_to)
    );
    
    // Update code
    always @(*) begin
        pair$clock = clock;
        pair$session = cfg_session;
        pair$wait_cycles = cfg_wait;
        pair$restart = cfg_restart;
        pair$restart_at = cfg_next;
        pair$ready = x_ready;
        pair$valid$0 = a_valid;
        pair$last$0 = a_last;
        pair$error$0 = a_error;
        pair$empty$0 = a_empty;
        pair$data$0 = a_data;
        pair$port$0 = a_port;
        pair$valid$1 = b_valid;
        pair$last$1 = b_last;
        pair$error$1 = b_error;
        pair$empty$1 = b_empty;
        pair$data$1 = b_data;
        pair$port$1 = b_port;
        a_message = pair$message$0;
        a_well_formed = pair$well_formed$0;
        a_sequence = pair$number$0;
        a_order_ref = pair$words_a$0;
        a_other_ref = pair$words_a$1;
        a_symbol = pair$words_a$2;
        a_terms = pair$words_a$3;
        a_stamp = pair$words_a$4;
        a_head = pair$words_a$5[(32'h0)+:(40)];
        a_frame = pair$frame$0;
        a_frame_class = pair$frame_class$0;
        a_frame_sequence = pair$frame_sequence$0;
        a_frame_count = pair$frame_count$0;
        a_overflow = pair$overflow$0;
        b_message = pair$message$1;
        b_well_formed = pair$well_formed$1;
        b_sequence = pair$number$1;
        b_order_ref = pair$words_b$0;
        b_other_ref = pair$words_b$1;
        b_symbol = pair$words_b$2;
        b_terms = pair$words_b$3;
        b_stamp = pair$words_b$4;
        b_head = pair$words_b$5[(32'h0)+:(40)];
        b_frame = pair$frame$1;
        b_frame_class = pair$frame_class$1;
        b_frame_sequence = pair$frame_sequence$1;
        b_frame_count = pair$frame_count$1;
        b_overflow = pair$overflow$1;
        x_order_ref = pair$words$0;
        x_other_ref = pair$words$1;
        x_symbol = pair$words$2;
        x_terms = pair$words$3;
        x_stamp = pair$words$4;
        x_head = pair$words$5[(32'h0)+:(40)];
        x_valid = pair$there;
        x_of_b = pair$of_b;
        x_sequence = pair$sequence_no;
        g_valid = pair$lost;
        g_from = pair$lost_from;
        g_to = pair$lost_to;
    end
    
endmodule // top$feed


module top$feed$pair(clock,valid$0,valid$1,last$0,last$1,error$0,error$1,empty$0,empty$1,data$0,data$1,port$0,port$1,session,wait_cycles,restart,restart_at,ready,message$0,message$1,well_formed$0,well_formed$1,number$0,number$1,frame$0,frame$1,frame_class$0,frame_class$1,frame_sequence$0,frame_sequence$1,frame_count$0,frame_count$1,words_a$0,words_a$1,words_a$2,words_a$3,words_a$4,words_a$5,words_b$0,words_b$1,words_b$2,words_b$3,words_b$4,words_b$5,overflow$0,overflow$1,there,of_b,sequence_no,words$0,words$1,words$2,words$3,words$4,words$5,lost,lost_from,lost_to);
    
    // Module arguments
    input wire  clock;
    input wire  valid$0;
    input wire  valid$1;
    input wire  last$0;
    input wire  last$1;
    input wire  error$0;
    input wire  error$1;
    input wire  [2:0] empty$0;
    input wire  [2:0] empty$1;
    input wire  [63:0] data$0;
    input wire  [63:0] data$1;
    input wire  [15:0] port$0;
    input wire  [15:0] port$1;
    input wire  [79:0] session;
    input wire  [23:0] wait_cycles;
    input wire  restart;
    input wire  [63:0] restart_at;
    input wire  ready;
    output reg  message$0;
    output reg  message$1;
    output reg  well_formed$0;
    output reg  well_formed$1;
    output reg  [63:0] number$0;
    output reg  [63:0] number$1;
    output reg  frame$0;
    output reg  frame$1;
    output reg  [3:0] frame_class$0;
    output reg  [3:0] frame_class$1;
    output reg  [63:0] frame_sequence$0;
    output reg  [63:0] frame_sequence$1;
    output reg  [15:0] frame_count$0;
    output reg  [15:0] frame_count$1;
    output reg  [63:0] words_a$0;
    output reg  [63:0] words_a$1;
    output reg  [63:0] words_a$2;
    output reg  [63:0] words_a$3;
    output reg  [63:0] words_a$4;
    output reg  [63:0] words_a$5;
    output reg  [63:0] words_b$0;
    output reg  [63:0] words_b$1;
    output reg  [63:0] words_b$2;
    output reg  [63:0] words_b$3;
    output reg  [63:0] words_b$4;
    output reg  [63:0] words_b$5;
    output reg  overflow$0;
    output reg  overflow$1;
    output reg  there;
    output reg  of_b;
    output reg  [63:0] sequence_no;
    output reg  [63:0] words$0;
    output reg  [63:0] words$1;
    output reg  [63:0] words$2;
    output reg  [63:0] words$3;
    output reg  [63:0] words$4;
    output reg  [63:0] words$5;
    output reg  lost;
    output reg  [63:0] lost_from;
    output reg  [63:0] lost_to;
    
    // Stub signals
    reg  a$clock;
    reg  a$s_valid;
    reg  a$s_last;
    reg  a$s_error;
    reg  [2:0] a$s_empty;
    reg  [63:0] a$s_data;
    reg  [15:0] a$cfg_port;
    reg  [79:0] a$cfg_session;
    wire  a$m_valid;
    wire  a$m_well_formed;
    wire  a$m_kept;
    wire  [63:0] a$m_sequence;
    wire  [63:0] a$m_order_ref;
    wire  [63:0] a$m_other_ref;
    wire  [63:0] a$m_symbol;
    wire  [63:0] a$m_terms;
    wire  [63:0] a$m_stamp;
    wire  [39:0] a$m_head;
    wire  a$f_valid;
    wire  [3:0] a$f_class;
    wire  [63:0] a$f_sequence;
    wire  [15:0] a$f_count;
    reg  b$clock;
    reg  b$s_valid;
    reg  b$s_last;
    reg  b$s_error;
    reg  [2:0] b$s_empty;
    reg  [63:0] b$s_data;
    reg  [15:0] b$cfg_port;
    reg  [79:0] b$cfg_session;
    wire  b$m_valid;
    wire  b$m_well_formed;
    wire  b$m_kept;
    wire  [63:0] b$m_sequence;
    wire  [63:0] b$m_order_ref;
    wire  [63:0] b$m_other_ref;
    wire  [63:0] b$m_symbol;
    wire  [63:0] b$m_terms;
    wire  [63:0] b$m_stamp;
    wire  [39:0] b$m_head;
    wire  b$f_valid;
    wire  [3:0] b$f_class;
    wire  [63:0] b$f_sequence;
    wire  [15:0] b$f_count;
    reg  arbiter$clock;
    reg  arbiter$restart;
    reg  [63:0] arbiter$restart_at;
    reg  [23:0] arbiter$wait_cycles;
    reg  arbiter$m_valid$0;
    reg  arbiter$m_valid$1;
    reg  [63:0] arbiter$words_a$0;
    reg  [63:0] arbiter$words_a$1;
    reg  [63:0] arbiter$words_a$2;
    reg  [63:0] arbiter$words_a$3;
    reg  [63:0] arbiter$words_a$4;
    reg  [63:0] arbiter$words_a$5;
    reg  [63:0] arbiter$words_b$0;
    reg  [63:0] arbiter$words_b$1;
    reg  [63:0] arbiter$words_b$2;
    reg  [63:0] arbiter$words_b$3;
    reg  [63:0] arbiter$words_b$4;
    reg  [63:0] arbiter$words_b$5;
    reg  arbiter$f_valid$0;
    reg  arbiter$f_valid$1;
    reg  [3:0] arbiter$f_class$0;
    reg  [3:0] arbiter$f_class$1;
    reg  [63:0] arbiter$f_sequence$0;
    reg  [63:0] arbiter$f_sequence$1;
    reg  [15:0] arbiter$f_count$0;
    reg  [15:0] arbiter$f_count$1;
    reg  arbiter$ready;
    wire  arbiter$valid;
    wire  arbiter$of_b;
    wire  [63:0] arbiter$sequence_no;
    wire  [63:0] arbiter$words$0;
    wire  [63:0] arbiter$words$1;
    wire  [63:0] arbiter$words$2;
    wire  [63:0] arbiter$words$3;
    wire  [63:0] arbiter$words$4;
    wire  [63:0] arbiter$words$5;
    wire  arbiter$lost;
    wire  [63:0] arbiter$lost_from;
    wire  [63:0] arbiter$lost_to;
    wire  arbiter$overflow$0;
    wire  arbiter$overflow$1;
    
    // Sub module instances
    top$feed$pair$a a(
        .clock(a$clock),
        .s_valid(a$s_valid),
        .s_last(a$s_last),
        .s_error(a$s_error),
        .s_empty(a$s_empty),
        .s_data(a$s_data),
        .cfg_port(a$cfg_port),
        .cfg_session(a$cfg_session),
        .m_valid(a$m_valid),
        .m_well_formed(a$m_well_formed),
        .m_kept(a$m_kept),
        .m_sequence(a$m_sequence),
        .m_order_ref(a$m_order_ref),
        .m_other_ref(a$m_other_ref),
        .m_symbol(a$m_symbol),
        .m_terms(a$m_terms),
        .m_stamp(a$m_stamp),
        .m_head(a$m_head),
        .f_valid(a$f_valid),
        .f_class(a$f_class),
        .f_sequence(a$f_sequence),
        .f_count(a$f_count)
    );
    top$feed$pair$b b(
        .clock(b$clock),
        .s_valid(b$s_valid),
        .s_last(b$s_last),
        .s_error(b$s_error),
        .s_empty(b$s_empty),
        .s_data(b$s_data),
        .cfg_port(b$cfg_port),
        .cfg_session(b$cfg_session),
        .m_valid(b$m_valid),
        .m_well_formed(b$m_well_formed),
        .m_kept(b$m_kept),
        .m_sequence(b$m_sequence),
        .m_order_ref(b$m_order_ref),
        .m_other_ref(b$m_other_ref),
        .m_symbol(b$m_symbol),
        .m_terms(b$m_terms),
        .m_stamp(b$m_stamp),
        .m_head(b$m_head),
        .f_valid(b$f_valid),
        .f_class(b$f_class),
        .f_sequence(b$f_sequence),
        .f_count(b$f_count)
    );
    top$feed$pair$arbiter arbiter(
        .clock(arbiter$clock),
        .restart(arbiter$restart),
        .restart_at(arbiter$restart_at),
        .wait_cycles(arbiter$wait_cycles),
        .m_valid$0(arbiter$m_valid$0),
        .m_valid$1(arbiter$m_valid$1),
        .words_a$0(arbiter$words_a$0),
        .words_a$1(arbiter$words_a$1),
        .words_a$2(arbiter$words_a$2),
        .words_a$3(arbiter$words_a$3),
        .words_a$4(arbiter$words_a$4),
        .words_a$5(arbiter$words_a$5),
        .words_b$0(arbiter$words_b$0),
        .words_b$1(arbiter$words_b$1),
        .words_b$2(arbiter$words_b$2),
        .words_b$3(arbiter$words_b$3),
        .words_b$4(arbiter$words_b$4),
        .words_b$5(arbiter$words_b$5),
        .f_valid$0(arbiter$f_valid$0),
        .f_valid$1(arbiter$f_valid$1),
        .f_class$0(arbiter$f_class$0),
        .f_class$1(arbiter$f_class$1),
        .f_sequence$0(arbiter$f_sequence$0),
        .f_sequence$1(arbiter$f_sequence$1),
        .f_count$0(arbiter$f_count$0),
        .f_count$1(arbiter$f_count$1),
        .ready(arbiter$ready),
        .valid(arbiter$valid),
        .of_b(arbiter$of_b),
        .sequence_no(arbiter$sequence_no),
        .words$0(arbiter$words$0),
        .words$1(arbiter$words$1),
        .words$2(arbiter$words$2),
        .words$3(arbiter$words$3),
        .words$4(arbiter$words$4),
        .words$5(arbiter$words$5),
        .lost(arbiter$lost),
        .lost_from(arbiter$lost_from),
        .lost_to(arbiter$lost_to),
        .overflow$0(arbiter$overflow$0),
        .overflow$1(arbiter$overflow$1)
    );
    
    // Update code
    always @(*) begin
        a$clock = clock;
        b$clock = clock;
        arbiter$clock = clock;
        arbiter$restart = restart;
        arbiter$restart_at = restart_at;
        arbiter$wait_cycles = wait_cycles;
        arbiter$ready = ready;
        a$s_valid = valid$0;
        a$s_last = last$0;
        a$s_error = error$0;
        a$s_empty = empty$0;
        a$s_data = data$0;
        a$cfg_port = port$0;
        a$cfg_session = session;
        arbiter$m_valid$0 = a$m_kept;
        words_a$0 = a$m_order_ref;
        words_a$1 = a$m_other_ref;
        words_a$2 = a$m_symbol;
        words_a$3 = a$m_terms;
        words_a$4 = a$m_stamp;
        words_a$5 = ((a$m_head) & 64'hffffffffffffffff);
        message$0 = a$m_valid;
        well_formed$0 = a$m_well_formed;
        number$0 = a$m_sequence;
        frame$0 = a$f_valid;
        frame_class$0 = a$f_class;
        frame_sequence$0 = a$f_sequence;
        frame_count$0 = a$f_count;
        b$s_valid = valid$1;
        b$s_last = last$1;
        b$s_error = error$1;
        b$s_empty = empty$1;
        b$s_data = data$1;
        b$cfg_port = port$1;
        b$cfg_session = session;
        arbiter$m_valid$1 = b$m_kept;
        words_b$0 = b$m_order_ref;
        words_b$1 = b$m_other_ref;
        words_b$2 = b$m_symbol;
        words_b$3 = b$m_terms;
        words_b$4 = b$m_stamp;
        words_b$5 = ((b$m_head) & 64'hffffffffffffffff);
        message$1 = b$m_valid;
        well_formed$1 = b$m_well_formed;
        number$1 = b$m_sequence;
        frame$1 = b$f_valid;
        frame_class$1 = b$f_class;
        frame_sequence$1 = b$f_sequence;
        frame_count$1 = b$f_count;
        arbiter$words_a$0 = words_a$0;
        arbiter$words_b$0 = words_b$0;
        words$0 = arbiter$words$0;
        arbiter$words_a$1 = words_a$1;
        arbiter$words_b$1 = words_b$1;
        words$1 = arbiter$words$1;
        arbiter$words_a$2 = words_a$2;
        arbiter$words_b$2 = words_b$2;
        words$2 = arbiter$words$2;
        arbiter$words_a$3 = words_a$3;
        arbiter$words_b$3 = words_b$3;
        words$3 = arbiter$words$3;
        arbiter$words_a$4 = words_a$4;
        arbiter$words_b$4 = words_b$4;
        words$4 = arbiter$words$4;
        arbiter$words_a$5 = words_a$5;
        arbiter$words_b$5 = words_b$5;
        words$5 = arbiter$words$5;
        arbiter$f_valid$0 = frame$0;
        arbiter$f_class$0 = frame_class$0;
        arbiter$f_sequence$0 = frame_sequence$0;
        arbiter$f_count$0 = frame_count$0;
        overflow$0 = arbiter$overflow$0;
        arbiter$f_valid$1 = frame$1;
        arbiter$f_class$1 = frame_class$1;
        arbiter$f_sequence$1 = frame_sequence$1;
        arbiter$f_count$1 = frame_count$1;
        overflow$1 = arbiter$overflow$1;
        there = arbiter$valid;
        of_b = arbiter$of_b;
        sequence_no = arbiter$sequence_no;
        lost = arbiter$lost;
        lost_from = arbiter$lost_from;
        lost_to = arbiter$lost_to;
    end
    
endmodule // top$feed$pair


module top$feed$pair$a(clock,s_valid,s_last,s_error,s_empty,s_data,cfg_port,cfg_session,m_valid,m_well_formed,m_kept,m_sequence,m_order_ref,m_other_ref,m_symbol,m_terms,m_stamp,m_head,f_valid,f_class,f_sequence,f_count);
    
    // Module arguments
    input wire  clock;
    input wire  s_valid;
    input wire  s_last;
    input wire  s_error;
    input wire  [2:0] s_empty;
    input wire  [63:0] s_data;
    input wire  [15:0] cfg_port;
    input wire  [79:0] cfg_session;
    output reg  m_valid;
    output reg  m_well_formed;
    output reg  m_kept;
    output reg  [63:0] m_sequence;
    output reg  [63:0] m_order_ref;
    output reg  [63:0] m_other_ref;
    output reg  [63:0] m_symbol;
    output reg  [63:0] m_terms;
    output reg  [63:0] m_stamp;
    output reg  [39:0] m_head;
    output reg  f_valid;
    output reg  [3:0] f_class;
    output reg  [63:0] f_sequence;
    output reg  [15:0] f_count;
    
    // Stub signals
    reg  parser$clock;
    reg  parser$valid;
    reg  parser$last;
    reg  [2:0] parser$empty;
    reg  [63:0] parser$data;
    reg  [15:0] parser$port;
    wire  parser$go;
    wire  parser$prepare;
    wire  parser$with_vlan;
    wire  [3:0] parser$bytes;
    wire  parser$ends;
    wire  [3:0] parser$keep;
    wire  parser$at_start;
    wire  parser$is_ahead;
    wire  parser$cut;
    wire  parser$truncated;
    wire  [7:0] parser$flags;
    wire  parser$checksum_wrong;
    wire  [63:0] parser$header;
    wire  [3:0] parser$index;
    wire  [79:0] parser$key;
    wire  parser$key_valid;
    wire  [63:0] parser$sequence_no;
    wire  [15:0] parser$count;
    wire  parser$overflow;
    reg  lengths$clock;
    reg  lengths$valid;
    reg  [63:0] lengths$data;
    wire  [25:0] lengths$from$0;
    wire  [25:0] lengths$from$1;
    wire  [25:0] lengths$from$2;
    wire  [25:0] lengths$from$3;
    wire  [25:0] lengths$from$4;
    wire  [25:0] lengths$from$5;
    wire  [25:0] lengths$from$6;
    wire  [25:0] lengths$from$7;
    reg  walker$clock;
    reg  walker$valid;
    reg  walker$prepare;
    reg  walker$with_vlan;
    reg  walker$go;
    reg  [3:0] walker$bytes;
    reg  walker$ends;
    reg  [25:0] walker$from$0;
    reg  [25:0] walker$from$1;
    reg  [25:0] walker$from$2;
    reg  [25:0] walker$from$3;
    reg  [25:0] walker$from$4;
    reg  [25:0] walker$from$5;
    reg  [25:0] walker$from$6;
    reg  [25:0] walker$from$7;
    wire  walker$starts;
    wire  walker$behind_length;
    wire  [2:0] walker$offset;
    wire  walker$done;
    wire  [2:0] walker$shift;
    wire  [2:0] walker$beat;
    wire  [5:0] walker$length;
    wire  walker$big;
    wire  [15:0] walker$number;
    wire  [15:0] walker$blocks;
    wire  walker$fits;
    reg  decoded$clock;
    reg  decoded$beat_valid;
    reg  [63:0] decoded$data;
    reg  [2:0] decoded$shift;
    reg  [2:0] decoded$beat;
    reg  decoded$go;
    reg  decoded$starts;
    reg  decoded$in_length;
    reg  [2:0] decoded$offset;
    reg  decoded$done;
    reg  [5:0] decoded$length;
    reg  decoded$big;
    reg  [15:0] decoded$number;
    reg  [63:0] decoded$packet;
    reg  decoded$hit;
    wire  decoded$valid;
    wire  decoded$well_formed;
    wire  decoded$kept;
    wire  [63:0] decoded$sequence_no;
    wire  [63:0] decoded$order_ref;
    wire  [63:0] decoded$other_ref;
    wire  [63:0] decoded$symbol;
    wire  [63:0] decoded$terms;
    wire  [63:0] decoded$stamp;
    wire  [39:0] decoded$head;
    reg  session$clock;
    reg  [79:0] session$expected;
    reg  session$key_valid;
    reg  [79:0] session$key;
    wire  session$hit;
    reg  summary$clock;
    reg  summary$frame_end;
    reg  summary$damaged;
    reg  summary$truncated;
    reg  summary$cut;
    reg  [7:0] summary$flags;
    reg  summary$checksum_wrong;
    reg  summary$hit;
    reg  summary$fits;
    reg  [15:0] summary$blocks;
    reg  [15:0] summary$count;
    reg  summary$overflow;
    wire  summary$valid;
    wire  [3:0] summary$frame_class;
    wire  summary$pending;
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  [63:0] data_1$d;
    wire  [63:0] data_1$q;
    reg  data_1$clock;
    reg  go_1$d;
    wire  go_1$q;
    reg  go_1$clock;
    reg  prepare_1$d;
    wire  prepare_1$q;
    reg  prepare_1$clock;
    reg  with_vlan_1$d;
    wire  with_vlan_1$q;
    reg  with_vlan_1$clock;
    reg  [3:0] bytes_1$d;
    wire  [3:0] bytes_1$q;
    reg  bytes_1$clock;
    reg  ends_1$d;
    wire  ends_1$q;
    reg  ends_1$clock;
    
    // Sub module instances
    top$feed$pair$a$parser parser(
        .clock(parser$clock),
        .valid(parser$valid),
        .last(parser$last),
        .empty(parser$empty),
        .data(parser$data),
        .port(parser$port),
        .go(parser$go),
        .prepare(parser$prepare),
        .with_vlan(parser$with_vlan),
        .bytes(parser$bytes),
        .ends(parser$ends),
        .keep(parser$keep),
        .at_start(parser$at_start),
        .is_ahead(parser$is_ahead),
        .cut(parser$cut),
        .truncated(parser$truncated),
        .flags(parser$flags),
        .checksum_wrong(parser$checksum_wrong),
        .header(parser$header),
        .index(parser$index),
        .key(parser$key),
        .key_valid(parser$key_valid),
        .sequence_no(parser$sequence_no),
        .count(parser$count),
        .overflow(parser$overflow)
    );
    top$feed$pair$a$lengths lengths(
        .clock(lengths$clock),
        .valid(lengths$valid),
        .data(lengths$data),
        .from$0(lengths$from$0),
        .from$1(lengths$from$1),
        .from$2(lengths$from$2),
        .from$3(lengths$from$3),
        .from$4(lengths$from$4),
        .from$5(lengths$from$5),
        .from$6(lengths$from$6),
        .from$7(lengths$from$7)
    );
    top$feed$pair$a$walker walker(
        .clock(walker$clock),
        .valid(walker$valid),
        .prepare(walker$prepare),
        .with_vlan(walker$with_vlan),
        .go(walker$go),
        .bytes(walker$bytes),
        .ends(walker$ends),
        .from$0(walker$from$0),
        .from$1(walker$from$1),
        .from$2(walker$from$2),
        .from$3(walker$from$3),
        .from$4(walker$from$4),
        .from$5(walker$from$5),
        .from$6(walker$from$6),
        .from$7(walker$from$7),
        .starts(walker$starts),
        .behind_length(walker$behind_length),
        .offset(walker$offset),
        .done(walker$done),
        .shift(walker$shift),
        .beat(walker$beat),
        .length(walker$length),
        .big(walker$big),
        .number(walker$number),
        .blocks(walker$blocks),
        .fits(walker$fits)
    );
    top$feed$pair$a$decoded decoded(
        .clock(decoded$clock),
        .beat_valid(decoded$beat_valid),
        .data(decoded$data),
        .shift(decoded$shift),
        .beat(decoded$beat),
        .go(decoded$go),
        .starts(decoded$starts),
        .in_length(decoded$in_length),
        .offset(decoded$offset),
        .done(decoded$done),
        .length(decoded$length),
        .big(decoded$big),
        .number(decoded$number),
        .packet(decoded$packet),
        .hit(decoded$hit),
        .valid(decoded$valid),
        .well_formed(decoded$well_formed),
        .kept(decoded$kept),
        .sequence_no(decoded$sequence_no),
        .order_ref(decoded$order_ref),
        .other_ref(decoded$other_ref),
        .symbol(decoded$symbol),
        .terms(decoded$terms),
        .stamp(decoded$stamp),
        .head(decoded$head)
    );
    top$feed$pair$a$session session(
        .clock(session$clock),
        .expected(session$expected),
        .key_valid(session$key_valid),
        .key(session$key),
        .hit(session$hit)
    );
    top$feed$pair$a$summary summary(
        .clock(summary$clock),
        .frame_end(summary$frame_end),
        .damaged(summary$damaged),
        .truncated(summary$truncated),
        .cut(summary$cut),
        .flags(summary$flags),
        .checksum_wrong(summary$checksum_wrong),
        .hit(summary$hit),
        .fits(summary$fits),
        .blocks(summary$blocks),
        .count(summary$count),
        .overflow(summary$overflow),
        .valid(summary$valid),
        .frame_class(summary$frame_class),
        .pending(summary$pending)
    );
    top$feed$pair$a$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$feed$pair$a$data_1 data_1(
        .d(data_1$d),
        .q(data_1$q),
        .clock(data_1$clock)
    );
    top$feed$pair$a$go_1 go_1(
        .d(go_1$d),
        .q(go_1$q),
        .clock(go_1$clock)
    );
    top$feed$pair$a$prepare_1 prepare_1(
        .d(prepare_1$d),
        .q(prepare_1$q),
        .clock(prepare_1$clock)
    );
    top$feed$pair$a$with_vlan_1 with_vlan_1(
        .d(with_vlan_1$d),
        .q(with_vlan_1$q),
        .clock(with_vlan_1$clock)
    );
    top$feed$pair$a$bytes_1 bytes_1(
        .d(bytes_1$d),
        .q(bytes_1$q),
        .clock(bytes_1$clock)
    );
    top$feed$pair$a$ends_1 ends_1(
        .d(ends_1$d),
        .q(ends_1$q),
        .clock(ends_1$clock)
    );
    
    // Update code
    always @(*) begin
        valid_1$clock = clock;
        data_1$clock = clock;
        go_1$clock = clock;
        prepare_1$clock = clock;
        with_vlan_1$clock = clock;
        bytes_1$clock = clock;
        ends_1$clock = clock;
        valid_1$d = valid_1$q;
        data_1$d = data_1$q;
        go_1$d = go_1$q;
        prepare_1$d = prepare_1$q;
        with_vlan_1$d = with_vlan_1$q;
        bytes_1$d = bytes_1$q;
        ends_1$d = ends_1$q;
        parser$clock = clock;
        lengths$clock = clock;
        walker$clock = clock;
        decoded$clock = clock;
        session$clock = clock;
        summary$clock = clock;
        parser$valid = s_valid;
        parser$last = s_last;
        parser$empty = s_empty;
        parser$data = s_data;
        parser$port = cfg_port;
        session$expected = cfg_session;
        session$key_valid = parser$key_valid;
        session$key = parser$key;
        lengths$valid = s_valid;
        lengths$data = s_data;
        valid_1$d = s_valid;
        data_1$d = s_data;
        go_1$d = parser$go;
        prepare_1$d = parser$prepare;
        with_vlan_1$d = parser$with_vlan;
        bytes_1$d = parser$bytes;
        ends_1$d = parser$ends;
        walker$from$0 = lengths$from$0;
        walker$from$1 = lengths$from$1;
        walker$from$2 = lengths$from$2;
        walker$from$3 = lengths$from$3;
        walker$from$4 = lengths$from$4;
        walker$from$5 = lengths$from$5;
        walker$from$6 = lengths$from$6;
        walker$from$7 = lengths$from$7;
        walker$valid = valid_1$q;
        walker$go = go_1$q & ~parser$checksum_wrong;
        walker$prepare = prepare_1$q;
        walker$with_vlan = with_vlan_1$q;
        walker$bytes = bytes_1$q;
        walker$ends = ends_1$q;
        decoded$beat_valid = valid_1$q;
        decoded$data = data_1$q;
        decoded$shift = walker$shift;
        decoded$beat = walker$beat;
        decoded$go = (valid_1$q & go_1$q) & ~parser$checksum_wrong;
        decoded$starts = walker$starts;
        decoded$in_length = walker$behind_length;
        decoded$offset = walker$offset;
        decoded$done = walker$done;
        decoded$hit = session$hit;
        decoded$length = walker$length;
        decoded$big = walker$big;
        decoded$number = walker$number;
        decoded$packet = parser$sequence_no;
        summary$frame_end = s_valid & s_last;
        summary$damaged = s_error;
        summary$truncated = parser$truncated;
        summary$cut = parser$cut;
        summary$flags = parser$flags;
        summary$checksum_wrong = parser$checksum_wrong;
        summary$count = parser$count;
        summary$overflow = parser$overflow;
        summary$hit = session$hit;
        summary$fits = walker$fits;
        summary$blocks = walker$blocks;
        m_valid = decoded$valid;
        m_well_formed = decoded$well_formed;
        m_kept = decoded$kept;
        m_sequence = decoded$sequence_no;
        m_order_ref = decoded$order_ref;
        m_other_ref = decoded$other_ref;
        m_symbol = decoded$symbol;
        m_terms = decoded$terms;
        m_stamp = decoded$stamp;
        m_head = decoded$head;
        f_valid = summary$valid;
        f_class = summary$frame_class;
        f_sequence = parser$sequence_no;
        f_count = parser$count;
    end
    
endmodule // top$feed$pair$a


module top$feed$pair$a$bytes_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$bytes_1


module top$feed$pair$a$data_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$data_1


module top$feed$pair$a$decoded(clock,beat_valid,data,shift,beat,go,starts,in_length,offset,done,length,big,number,packet,hit,valid,well_formed,kept,sequence_no,order_ref,other_ref,symbol,terms,stamp,head);
    
    // Module arguments
    input wire  clock;
    input wire  beat_valid;
    input wire  [63:0] data;
    input wire  [2:0] shift;
    input wire  [2:0] beat;
    input wire  go;
    input wire  starts;
    input wire  in_length;
    input wire  [2:0] offset;
    input wire  done;
    input wire  [5:0] length;
    input wire  big;
    input wire  [15:0] number;
    input wire  [63:0] packet;
    input wire  hit;
    output reg  valid;
    output reg  well_formed;
    output reg  kept;
    output reg  [63:0] sequence_no;
    output reg  [63:0] order_ref;
    output reg  [63:0] other_ref;
    output reg  [63:0] symbol;
    output reg  [63:0] terms;
    output reg  [63:0] stamp;
    output reg  [39:0] head;
    
    // Stub signals
    reg  capture$clock;
    reg  capture$valid;
    reg  [63:0] capture$data;
    reg  [2:0] capture$shift;
    reg  [2:0] capture$beat;
    wire  [63:0] capture$word_0;
    wire  [63:0] capture$word_1;
    wire  [63:0] capture$word_2;
    wire  [63:0] capture$word_3;
    wire  [63:0] capture$word_4;
    wire  [63:0] capture$word_5;
    wire  [63:0] capture$word;
    wire  capture$first_there;
    reg  [63:0] fields$words$0;
    reg  [63:0] fields$words$1;
    reg  [63:0] fields$words$2;
    reg  [63:0] fields$words$3;
    reg  [63:0] fields$words$4;
    reg  [63:0] fields$words$5;
    reg  [6:0] fields$flags;
    reg  [15:0] fields$number;
    wire  [63:0] fields$order_ref;
    wire  [63:0] fields$other_ref;
    wire  [63:0] fields$symbol;
    wire  [63:0] fields$terms;
    wire  [63:0] fields$stamp;
    wire  [39:0] fields$head;
    reg  kinds$clock;
    reg  kinds$valid;
    reg  [63:0] kinds$data;
    reg  kinds$starts;
    reg  kinds$in_length;
    reg  [2:0] kinds$offset;
    wire  [6:0] kinds$flags;
    wire  [5:0] kinds$wanted;
    reg  numbers$clock;
    reg  [63:0] numbers$packet;
    reg  [15:0] numbers$number;
    wire  [63:0] numbers$sequence_no;
    reg  is_done$d;
    wire  is_done$q;
    reg  is_done$clock;
    reg  [5:0] of_length$d;
    wire  [5:0] of_length$q;
    reg  of_length$clock;
    reg  is_big$d;
    wire  is_big$q;
    reg  is_big$clock;
    reg  [15:0] of_number$d;
    wire  [15:0] of_number$q;
    reg  of_number$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  fits$d;
    wire  fits$q;
    reg  fits$clock;
    reg  names_order$d;
    wire  names_order$q;
    reg  names_order$clock;
    reg  [63:0] its_order_ref$d;
    wire  [63:0] its_order_ref$q;
    reg  its_order_ref$clock;
    reg  [63:0] its_other_ref$d;
    wire  [63:0] its_other_ref$q;
    reg  its_other_ref$clock;
    reg  [63:0] its_symbol$d;
    wire  [63:0] its_symbol$q;
    reg  its_symbol$clock;
    reg  [63:0] its_terms$d;
    wire  [63:0] its_terms$q;
    reg  its_terms$clock;
    reg  [63:0] its_stamp$d;
    wire  [63:0] its_stamp$q;
    reg  its_stamp$clock;
    reg  [39:0] its_head$d;
    wire  [39:0] its_head$q;
    reg  its_head$clock;
    
    // Sub module instances
    top$feed$pair$a$decoded$capture capture(
        .clock(capture$clock),
        .valid(capture$valid),
        .data(capture$data),
        .shift(capture$shift),
        .beat(capture$beat),
        .word_0(capture$word_0),
        .word_1(capture$word_1),
        .word_2(capture$word_2),
        .word_3(capture$word_3),
        .word_4(capture$word_4),
        .word_5(capture$word_5),
        .word(capture$word),
        .first_there(capture$first_there)
    );
    top$feed$pair$a$decoded$fields fields(
        .words$0(fields$words$0),
        .words$1(fields$words$1),
        .words$2(fields$words$2),
        .words$3(fields$words$3),
        .words$4(fields$words$4),
        .words$5(fields$words$5),
        .flags(fields$flags),
        .number(fields$number),
        .order_ref(fields$order_ref),
        .other_ref(fields$other_ref),
        .symbol(fields$symbol),
        .terms(fields$terms),
        .stamp(fields$stamp),
        .head(fields$head)
    );
    top$feed$pair$a$decoded$kinds kinds(
        .clock(kinds$clock),
        .valid(kinds$valid),
        .data(kinds$data),
        .starts(kinds$starts),
        .in_length(kinds$in_length),
        .offset(kinds$offset),
        .flags(kinds$flags),
        .wanted(kinds$wanted)
    );
    top$feed$pair$a$decoded$numbers numbers(
        .clock(numbers$clock),
        .packet(numbers$packet),
        .number(numbers$number),
        .sequence_no(numbers$sequence_no)
    );
    top$feed$pair$a$decoded$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    top$feed$pair$a$decoded$of_length of_length(
        .d(of_length$d),
        .q(of_length$q),
        .clock(of_length$clock)
    );
    top$feed$pair$a$decoded$is_big is_big(
        .d(is_big$d),
        .q(is_big$q),
        .clock(is_big$clock)
    );
    top$feed$pair$a$decoded$of_number of_number(
        .d(of_number$d),
        .q(of_number$q),
        .clock(of_number$clock)
    );
    top$feed$pair$a$decoded$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$feed$pair$a$decoded$fits fits(
        .d(fits$d),
        .q(fits$q),
        .clock(fits$clock)
    );
    top$feed$pair$a$decoded$names_order names_order(
        .d(names_order$d),
        .q(names_order$q),
        .clock(names_order$clock)
    );
    top$feed$pair$a$decoded$its_order_ref its_order_ref(
        .d(its_order_ref$d),
        .q(its_order_ref$q),
        .clock(its_order_ref$clock)
    );
    top$feed$pair$a$decoded$its_other_ref its_other_ref(
        .d(its_other_ref$d),
        .q(its_other_ref$q),
        .clock(its_other_ref$clock)
    );
    top$feed$pair$a$decoded$its_symbol its_symbol(
        .d(its_symbol$d),
        .q(its_symbol$q),
        .clock(its_symbol$clock)
    );
    top$feed$pair$a$decoded$its_terms its_terms(
        .d(its_terms$d),
        .q(its_terms$q),
        .clock(its_terms$clock)
    );
    top$feed$pair$a$decoded$its_stamp its_stamp(
        .d(its_stamp$d),
        .q(its_stamp$q),
        .clock(its_stamp$clock)
    );
    top$feed$pair$a$decoded$its_head its_head(
        .d(its_head$d),
        .q(its_head$q),
        .clock(its_head$clock)
    );
    
    // Update code
    always @(*) begin
        is_done$clock = clock;
        of_length$clock = clock;
        is_big$clock = clock;
        of_number$clock = clock;
        is_valid$clock = clock;
        fits$clock = clock;
        is_done$d = is_done$q;
        of_length$d = of_length$q;
        is_big$d = is_big$q;
        of_number$d = of_number$q;
        is_valid$d = is_valid$q;
        fits$d = fits$q;
        names_order$clock = clock;
        its_order_ref$clock = clock;
        its_other_ref$clock = clock;
        its_symbol$clock = clock;
        names_order$d = names_order$q;
        its_order_ref$d = its_order_ref$q;
        its_other_ref$d = its_other_ref$q;
        its_symbol$d = its_symbol$q;
        its_terms$clock = clock;
        its_stamp$clock = clock;
        its_head$clock = clock;
        its_terms$d = its_terms$q;
        its_stamp$d = its_stamp$q;
        its_head$d = its_head$q;
        capture$clock = clock;
        kinds$clock = clock;
        numbers$clock = clock;
        capture$valid = beat_valid;
        capture$data = data;
        capture$shift = shift;
        capture$beat = beat;
        numbers$packet = packet;
        numbers$number = number;
        sequence_no = numbers$sequence_no;
        is_done$d = done;
        of_length$d = length;
        is_big$d = big;
        of_number$d = number;
        fields$words$0 = capture$word_0;
        fields$words$1 = capture$word_1;
        fields$words$2 = capture$word_2;
        fields$words$3 = capture$word_3;
        fields$words$4 = capture$word_4;
        fields$words$5 = capture$word_5;
        fields$number = of_number$q;
        kinds$valid = go;
        kinds$data = data;
        kinds$starts = starts;
        kinds$in_length = in_length;
        kinds$offset = offset;
        fields$flags = kinds$flags;
        is_valid$d = is_done$q & hit;
        fits$d = ((kinds$wanted == of_length$q) & ~is_big$q) & (kinds$wanted != ((32'h0) & 6'h3f));
        names_order$d = kinds$flags[32'h1];
        its_order_ref$d = fields$order_ref;
        its_other_ref$d = fields$other_ref;
        its_symbol$d = fields$symbol;
        its_terms$d = fields$terms;
        its_stamp$d = fields$stamp;
        its_head$d = fields$head;
        valid = is_valid$q;
        well_formed = fits$q;
        kept = (is_valid$q & fits$q) & names_order$q;
        order_ref = its_order_ref$q;
        other_ref = its_other_ref$q;
        symbol = its_symbol$q;
        terms = its_terms$q;
        stamp = its_stamp$q;
        head = its_head$q;
    end
    
endmodule // top$feed$pair$a$decoded


module top$feed$pair$a$decoded$capture(clock,valid,data,shift,beat,word_0,word_1,word_2,word_3,word_4,word_5,word,first_there);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  [2:0] shift;
    input wire  [2:0] beat;
    output reg  [63:0] word_0;
    output reg  [63:0] word_1;
    output reg  [63:0] word_2;
    output reg  [63:0] word_3;
    output reg  [63:0] word_4;
    output reg  [63:0] word_5;
    output reg  [63:0] word;
    output reg  first_there;
    
    // Stub signals
    reg  [63:0] previous$d;
    wire  [63:0] previous$q;
    reg  previous$clock;
    reg  [63:0] words$0$d;
    wire  [63:0] words$0$q;
    reg  words$0$clock;
    reg  [63:0] words$1$d;
    wire  [63:0] words$1$q;
    reg  words$1$clock;
    reg  [63:0] words$2$d;
    wire  [63:0] words$2$q;
    reg  words$2$clock;
    reg  [63:0] words$3$d;
    wire  [63:0] words$3$q;
    reg  words$3$clock;
    reg  [63:0] words$4$d;
    wire  [63:0] words$4$q;
    reg  words$4$clock;
    reg  [63:0] words$5$d;
    wire  [63:0] words$5$q;
    reg  words$5$clock;
    
    // Local signals
    reg  [119:0] two;
    reg  [87:0] by_4;
    reg  [71:0] by_2;
    reg  [63:0] whole;
    reg  [119:0] one;
    reg  [87:0] one_by_4;
    reg  [71:0] one_by_2;
    reg  [63:0] part;
    
    // Sub module instances
    top$feed$pair$a$decoded$capture$previous previous(
        .d(previous$d),
        .q(previous$q),
        .clock(previous$clock)
    );
    top$feed$pair$a$decoded$capture$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    top$feed$pair$a$decoded$capture$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    top$feed$pair$a$decoded$capture$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    top$feed$pair$a$decoded$capture$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    top$feed$pair$a$decoded$capture$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    top$feed$pair$a$decoded$capture$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    
    // Update code
    always @(*) begin
        previous$clock = clock;
        previous$d = previous$q;
        words$0$clock = clock;
        words$0$d = words$0$q;
        words$1$clock = clock;
        words$1$d = words$1$q;
        words$2$clock = clock;
        words$2$d = words$2$q;
        words$3$clock = clock;
        words$3$d = words$3$q;
        words$4$clock = clock;
        words$4$d = words$4$q;
        words$5$clock = clock;
        words$5$d = words$5$q;
        if (valid) begin
            previous$d = data;
        end
        two = (((previous$q[(32'h0)+:(56)]) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f)) | ((data) & 120'hffffffffffffffffffffffffffffff);
        one = ((data[(32'h0)+:(56)]) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f);
        by_4 = two[(32'h20)+:(88)];
        one_by_4 = one[(32'h20)+:(88)];
        if (shift[32'h2]) begin
            by_4 = two[(32'h0)+:(88)];
            one_by_4 = one[(32'h0)+:(88)];
        end
        by_2 = by_4[(32'h10)+:(72)];
        one_by_2 = one_by_4[(32'h10)+:(72)];
        if (shift[32'h1]) begin
            by_2 = by_4[(32'h0)+:(72)];
            one_by_2 = one_by_4[(32'h0)+:(72)];
        end
        whole = by_2[(32'h8)+:(64)];
        part = one_by_2[(32'h8)+:(64)];
        if (shift[32'h0]) begin
            whole = by_2[(32'h0)+:(64)];
            part = one_by_2[(32'h0)+:(64)];
        end
        if (valid) begin
            if (beat == ((32'h1) & 3'h7)) begin
                words$0$d = whole;
                words$1$d = part;
            end
            if (beat == ((32'h2) & 3'h7)) begin
                words$1$d = whole;
                words$2$d = part;
            end
            if (beat == ((32'h3) & 3'h7)) begin
                words$2$d = whole;
                words$3$d = part;
            end
            if (beat == ((32'h4) & 3'h7)) begin
                words$3$d = whole;
                words$4$d = part;
            end
            if (beat == ((32'h5) & 3'h7)) begin
                words$4$d = whole;
                words$5$d = part;
            end
            if (beat == ((32'h6) & 3'h7)) begin
                words$5$d = whole;
            end
        end
        word = whole;
        first_there = valid & (beat == ((32'h1) & 3'h7));
        word_0 = words$0$q;
        word_1 = words$1$q;
        word_2 = words$2$q;
        word_3 = words$3$q;
        word_4 = words$4$q;
        word_5 = words$5$q;
    end
    
endmodule // top$feed$pair$a$decoded$capture


module top$feed$pair$a$decoded$capture$previous(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$capture$previous


module top$feed$pair$a$decoded$capture$words$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$capture$words$0


module top$feed$pair$a$decoded$capture$words$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$capture$words$1


module top$feed$pair$a$decoded$capture$words$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$capture$words$2


module top$feed$pair$a$decoded$capture$words$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$capture$words$3


module top$feed$pair$a$decoded$capture$words$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$capture$words$4


module top$feed$pair$a$decoded$capture$words$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$capture$words$5


module top$feed$pair$a$decoded$fields(words$0,words$1,words$2,words$3,words$4,words$5,flags,number,order_ref,other_ref,symbol,terms,stamp,head);
    
    // Module arguments
    input wire  [63:0] words$0;
    input wire  [63:0] words$1;
    input wire  [63:0] words$2;
    input wire  [63:0] words$3;
    input wire  [63:0] words$4;
    input wire  [63:0] words$5;
    input wire  [6:0] flags;
    input wire  [15:0] number;
    output reg  [63:0] order_ref;
    output reg  [63:0] other_ref;
    output reg  [63:0] symbol;
    output reg  [63:0] terms;
    output reg  [63:0] stamp;
    output reg  [39:0] head;
    
    // Local signals
    reg  [31:0] shares;
    reg  [31:0] price;
    reg  [7:0] side;
    reg  [7:0] printable;
    
    // Update code
    always @(*) begin
        order_ref = ((32'h0) & 64'hffffffffffffffff);
        other_ref = ((32'h0) & 64'hffffffffffffffff);
        symbol = ((32'h0) & 64'hffffffffffffffff);
        shares = ((32'h0) & 32'hffffffff);
        price = ((32'h0) & 32'hffffffff);
        side = ((32'h0) & 8'hff);
        printable = ((32'h0) & 8'hff);
        if (flags[32'h1]) begin
            order_ref = (((words$1[(32'h0)+:(40)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff)) | ((words$2[(32'h28)+:(24)]) & 64'hffffffffffffffff);
        end
        if (flags[32'h0]) begin
            symbol = words$3;
            shares = words$2[(32'h0)+:(32)];
            price = words$4[(32'h20)+:(32)];
            side = words$2[(32'h20)+:(8)];
        end
        if (flags[32'h3]) begin
            shares = words$2[(32'h8)+:(32)];
        end
        if (flags[32'h2]) begin
            other_ref = (((words$2[(32'h0)+:(8)]) & 64'hffffffffffffffff) << ((32'h38) & 64'hffffffffffffffff)) | ((words$3[(32'h8)+:(56)]) & 64'hffffffffffffffff);
        end
        if (flags[32'h4]) begin
            printable = words$3[(32'h0)+:(8)];
            price = words$4[(32'h20)+:(32)];
        end
        if (flags[32'h5]) begin
            other_ref = (((words$2[(32'h0)+:(40)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff)) | ((words$3[(32'h28)+:(24)]) & 64'hffffffffffffffff);
            shares = words$3[(32'h8)+:(32)];
            price = (((words$3[(32'h0)+:(8)]) & 32'hffffffff) << ((32'h18) & 32'hffffffff)) | ((words$4[(32'h28)+:(24)]) & 32'hffffffff);
        end
        if (flags[32'h6]) begin
            other_ref = (((words$4[(32'h0)+:(32)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((words$5[(32'h20)+:(32)]) & 64'hffffffffffffffff);
        end
        terms = (((shares) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((price) & 64'hffffffffffffffff);
        stamp = (((words$0[(32'h0)+:(24)]) & 64'hffffffffffffffff) << ((32'h28) & 64'hffffffffffffffff)) | (((words$1[(32'h28)+:(24)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((number) & 64'hffffffffffffffff);
        head = (((words$0[(32'h28)+:(16)]) & 40'hffffffffff) << ((32'h18) & 40'hffffffffff)) | (((printable) & 40'hffffffffff) << ((32'h10) & 40'hffffffffff)) | (((side) & 40'hffffffffff) << ((32'h8) & 40'hffffffffff)) | ((words$0[(32'h38)+:(8)]) & 40'hffffffffff);
    end
    
endmodule // top$feed$pair$a$decoded$fields


module top$feed$pair$a$decoded$fits(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$fits


module top$feed$pair$a$decoded$is_big(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$is_big


module top$feed$pair$a$decoded$is_done(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$is_done


module top$feed$pair$a$decoded$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$is_valid


module top$feed$pair$a$decoded$its_head(d,q,clock);
    
    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 40'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$its_head


module top$feed$pair$a$decoded$its_order_ref(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$its_order_ref


module top$feed$pair$a$decoded$its_other_ref(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$its_other_ref


module top$feed$pair$a$decoded$its_stamp(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$its_stamp


module top$feed$pair$a$decoded$its_symbol(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$its_symbol


module top$feed$pair$a$decoded$its_terms(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$its_terms


module top$feed$pair$a$decoded$kinds(clock,valid,data,starts,in_length,offset,flags,wanted);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  starts;
    input wire  in_length;
    input wire  [2:0] offset;
    output reg  [6:0] flags;
    output reg  [5:0] wanted;
    
    // Stub signals
    reg  [7:0] kind$d;
    wire  [7:0] kind$q;
    reg  kind$clock;
    reg  late$d;
    wire  late$q;
    reg  late$clock;
    reg  [6:0] is_flags$d;
    wire  [6:0] is_flags$q;
    reg  is_flags$clock;
    reg  [5:0] is_wanted$d;
    wire  [5:0] is_wanted$q;
    reg  is_wanted$clock;
    reg  [7:0] lengths$kind;
    wire  [5:0] lengths$wanted;
    reg  [7:0] types$kind;
    wire  [6:0] types$flags;
    
    // Local signals
    reg  [7:0] here;
    
    // Sub module instances
    top$feed$pair$a$decoded$kinds$kind kind(
        .d(kind$d),
        .q(kind$q),
        .clock(kind$clock)
    );
    top$feed$pair$a$decoded$kinds$late late(
        .d(late$d),
        .q(late$q),
        .clock(late$clock)
    );
    top$feed$pair$a$decoded$kinds$is_flags is_flags(
        .d(is_flags$d),
        .q(is_flags$q),
        .clock(is_flags$clock)
    );
    top$feed$pair$a$decoded$kinds$is_wanted is_wanted(
        .d(is_wanted$d),
        .q(is_wanted$q),
        .clock(is_wanted$clock)
    );
    top$feed$pair$a$decoded$kinds$lengths lengths(
        .kind(lengths$kind),
        .wanted(lengths$wanted)
    );
    top$feed$pair$a$decoded$kinds$types types(
        .kind(types$kind),
        .flags(types$flags)
    );
    
    // Update code
    always @(*) begin
        kind$clock = clock;
        late$clock = clock;
        is_flags$clock = clock;
        is_wanted$clock = clock;
        kind$d = kind$q;
        late$d = late$q;
        is_flags$d = is_flags$q;
        is_wanted$d = is_wanted$q;
        here = data[(32'h28)+:(8)];
        if (offset == ((32'h1) & 3'h7)) begin
            here = data[(32'h20)+:(8)];
        end
        if (offset == ((32'h2) & 3'h7)) begin
            here = data[(32'h18)+:(8)];
        end
        if (offset == ((32'h3) & 3'h7)) begin
            here = data[(32'h10)+:(8)];
        end
        if (offset == ((32'h4) & 3'h7)) begin
            here = data[(32'h8)+:(8)];
        end
        if (offset == ((32'h5) & 3'h7)) begin
            here = data[(32'h0)+:(8)];
        end
        if (in_length) begin
            here = data[(32'h30)+:(8)];
        end
        if (valid) begin
            late$d = (starts & ~in_length) & (offset == ((32'h6) & 3'h7));
            if (late$q) begin
                kind$d = data[(32'h38)+:(8)];
            end
            if (starts) begin
                kind$d = here;
            end
        end
        lengths$kind = kind$q;
        is_wanted$d = lengths$wanted;
        types$kind = kind$q;
        is_flags$d = types$flags;
        flags = is_flags$q;
        wanted = is_wanted$q;
    end
    
endmodule // top$feed$pair$a$decoded$kinds


module top$feed$pair$a$decoded$kinds$is_flags(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$kinds$is_flags


module top$feed$pair$a$decoded$kinds$is_wanted(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$kinds$is_wanted


module top$feed$pair$a$decoded$kinds$kind(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$kinds$kind


module top$feed$pair$a$decoded$kinds$late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$kinds$late


module top$feed$pair$a$decoded$kinds$lengths(kind,wanted);
    
    // Module arguments
    input wire  [7:0] kind;
    output reg  [5:0] wanted;
    
    // Update code
    always @(*) begin
        wanted = ((32'h0) & 6'h3f);
        if ((kind == ((32'h53) & 8'hff)) | (kind == ((32'h57) & 8'hff))) begin
            wanted = ((32'hc) & 6'h3f);
        end
        if ((kind == ((32'h44) & 8'hff)) | (kind == ((32'h42) & 8'hff))) begin
            wanted = ((32'h13) & 6'h3f);
        end
        if ((kind == ((32'h59) & 8'hff)) | (kind == ((32'h4e) & 8'hff))) begin
            wanted = ((32'h14) & 6'h3f);
        end
        if (kind == ((32'h68) & 8'hff)) begin
            wanted = ((32'h15) & 6'h3f);
        end
        if (kind == ((32'h58) & 8'hff)) begin
            wanted = ((32'h17) & 6'h3f);
        end
        if (kind == ((32'h48) & 8'hff)) begin
            wanted = ((32'h19) & 6'h3f);
        end
        if (kind == ((32'h4c) & 8'hff)) begin
            wanted = ((32'h1a) & 6'h3f);
        end
        if (kind == ((32'h4b) & 8'hff)) begin
            wanted = ((32'h1c) & 6'h3f);
        end
        if (kind == ((32'h45) & 8'hff)) begin
            wanted = ((32'h1f) & 6'h3f);
        end
        if ((kind == ((32'h56) & 8'hff)) | (kind == ((32'h4a) & 8'hff)) | (kind == ((32'h55) & 8'hff))) begin
            wanted = ((32'h23) & 6'h3f);
        end
        if ((kind == ((32'h41) & 8'hff)) | (kind == ((32'h43) & 8'hff))) begin
            wanted = ((32'h24) & 6'h3f);
        end
        if (kind == ((32'h52) & 8'hff)) begin
            wanted = ((32'h27) & 6'h3f);
        end
        if ((kind == ((32'h46) & 8'hff)) | (kind == ((32'h51) & 8'hff))) begin
            wanted = ((32'h28) & 6'h3f);
        end
        if (kind == ((32'h50) & 8'hff)) begin
            wanted = ((32'h2c) & 6'h3f);
        end
        if (kind == ((32'h4f) & 8'hff)) begin
            wanted = ((32'h30) & 6'h3f);
        end
        if (kind == ((32'h49) & 8'hff)) begin
            wanted = ((32'h32) & 6'h3f);
        end
    end
    
endmodule // top$feed$pair$a$decoded$kinds$lengths


module top$feed$pair$a$decoded$kinds$types(kind,flags);
    
    // Module arguments
    input wire  [7:0] kind;
    output reg  [6:0] flags;
    
    // Local signals
    reg  add;
    reg  execution;
    reg  priced;
    reg  cancel;
    reg  delete;
    reg  replace;
    reg  trade;
    reg  matched;
    reg  reduces;
    reg  of_order;
    reg  names;
    reg  order;
    
    // Update code
    always @(*) begin
        add = (kind == ((32'h41) & 8'hff)) | (kind == ((32'h46) & 8'hff));
        execution = kind == ((32'h45) & 8'hff);
        priced = kind == ((32'h43) & 8'hff);
        cancel = kind == ((32'h58) & 8'hff);
        delete = kind == ((32'h44) & 8'hff);
        replace = kind == ((32'h55) & 8'hff);
        trade = kind == ((32'h50) & 8'hff);
        matched = execution | priced;
        reduces = matched | cancel;
        of_order = (add | reduces) | (delete | replace);
        names = add | trade;
        order = of_order | trade;
        flags = ((names) & 7'h7f) | (((order) & 7'h7f) << ((32'h1) & 7'h7f)) | (((matched) & 7'h7f) << ((32'h2) & 7'h7f)) | (((reduces) & 7'h7f) << ((32'h3) & 7'h7f)) | (((priced) & 7'h7f) << ((32'h4) & 7'h7f)) | (((replace) & 7'h7f) << ((32'h5) & 7'h7f)) | (((trade) & 7'h7f) << ((32'h6) & 7'h7f));
    end
    
endmodule // top$feed$pair$a$decoded$kinds$types


module top$feed$pair$a$decoded$names_order(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$names_order


module top$feed$pair$a$decoded$numbers(clock,packet,number,sequence_no);
    
    // Module arguments
    input wire  clock;
    input wire  [63:0] packet;
    input wire  [15:0] number;
    output reg  [63:0] sequence_no;
    
    // Stub signals
    reg  [32:0] low$d;
    wire  [32:0] low$q;
    reg  low$clock;
    reg  [31:0] low_2$d;
    wire  [31:0] low_2$q;
    reg  low_2$clock;
    reg  [31:0] high$d;
    wire  [31:0] high$q;
    reg  high$clock;
    
    // Sub module instances
    top$feed$pair$a$decoded$numbers$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    top$feed$pair$a$decoded$numbers$low_2 low_2(
        .d(low_2$d),
        .q(low_2$q),
        .clock(low_2$clock)
    );
    top$feed$pair$a$decoded$numbers$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    
    // Update code
    always @(*) begin
        low$clock = clock;
        low_2$clock = clock;
        high$clock = clock;
        low$d = low$q;
        low_2$d = low_2$q;
        high$d = high$q;
        low$d = ((packet[(32'h0)+:(32)]) & 33'h1ffffffff) + ((number) & 33'h1ffffffff);
        low_2$d = low$q[(32'h0)+:(32)];
        high$d = packet[(32'h20)+:(32)] + ((low$q[(32'h20)+:(1)]) & 32'hffffffff);
        sequence_no = (((high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((low_2$q) & 64'hffffffffffffffff);
    end
    
endmodule // top$feed$pair$a$decoded$numbers


module top$feed$pair$a$decoded$numbers$high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$numbers$high


module top$feed$pair$a$decoded$numbers$low(d,q,clock);
    
    // Module arguments
    input wire  [32:0] d;
    output reg  [32:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 33'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$numbers$low


module top$feed$pair$a$decoded$numbers$low_2(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$numbers$low_2


module top$feed$pair$a$decoded$of_length(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$of_length


module top$feed$pair$a$decoded$of_number(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$decoded$of_number


module top$feed$pair$a$ends_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$ends_1


module top$feed$pair$a$go_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$go_1


module top$feed$pair$a$lengths(clock,valid,data,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    output reg  [25:0] from$0;
    output reg  [25:0] from$1;
    output reg  [25:0] from$2;
    output reg  [25:0] from$3;
    output reg  [25:0] from$4;
    output reg  [25:0] from$5;
    output reg  [25:0] from$6;
    output reg  [25:0] from$7;
    
    // Stub signals
    reg  [7:0] ways$0$high;
    reg  [7:0] ways$0$low;
    wire  [25:0] ways$0$way;
    reg  [7:0] ways$1$high;
    reg  [7:0] ways$1$low;
    wire  [25:0] ways$1$way;
    reg  [7:0] ways$2$high;
    reg  [7:0] ways$2$low;
    wire  [25:0] ways$2$way;
    reg  [7:0] ways$3$high;
    reg  [7:0] ways$3$low;
    wire  [25:0] ways$3$way;
    reg  [7:0] ways$4$high;
    reg  [7:0] ways$4$low;
    wire  [25:0] ways$4$way;
    reg  [7:0] ways$5$high;
    reg  [7:0] ways$5$low;
    wire  [25:0] ways$5$way;
    reg  [7:0] ways$6$high;
    reg  [7:0] ways$6$low;
    wire  [25:0] ways$6$way;
    reg  [7:0] ways$7$high;
    reg  [7:0] ways$7$low;
    wire  [25:0] ways$7$way;
    reg  [25:0] kept$0$d;
    wire  [25:0] kept$0$q;
    reg  kept$0$clock;
    reg  [25:0] kept$1$d;
    wire  [25:0] kept$1$q;
    reg  kept$1$clock;
    reg  [25:0] kept$2$d;
    wire  [25:0] kept$2$q;
    reg  kept$2$clock;
    reg  [25:0] kept$3$d;
    wire  [25:0] kept$3$q;
    reg  kept$3$clock;
    reg  [25:0] kept$4$d;
    wire  [25:0] kept$4$q;
    reg  kept$4$clock;
    reg  [25:0] kept$5$d;
    wire  [25:0] kept$5$q;
    reg  kept$5$clock;
    reg  [25:0] kept$6$d;
    wire  [25:0] kept$6$q;
    reg  kept$6$clock;
    reg  [25:0] kept$7$d;
    wire  [25:0] kept$7$q;
    reg  kept$7$clock;
    reg  [7:0] high$d;
    wire  [7:0] high$q;
    reg  high$clock;
    
    // Sub module instances
    top$feed$pair$a$lengths$ways$0 ways$0(
        .high(ways$0$high),
        .low(ways$0$low),
        .way(ways$0$way)
    );
    top$feed$pair$a$lengths$ways$1 ways$1(
        .high(ways$1$high),
        .low(ways$1$low),
        .way(ways$1$way)
    );
    top$feed$pair$a$lengths$ways$2 ways$2(
        .high(ways$2$high),
        .low(ways$2$low),
        .way(ways$2$way)
    );
    top$feed$pair$a$lengths$ways$3 ways$3(
        .high(ways$3$high),
        .low(ways$3$low),
        .way(ways$3$way)
    );
    top$feed$pair$a$lengths$ways$4 ways$4(
        .high(ways$4$high),
        .low(ways$4$low),
        .way(ways$4$way)
    );
    top$feed$pair$a$lengths$ways$5 ways$5(
        .high(ways$5$high),
        .low(ways$5$low),
        .way(ways$5$way)
    );
    top$feed$pair$a$lengths$ways$6 ways$6(
        .high(ways$6$high),
        .low(ways$6$low),
        .way(ways$6$way)
    );
    top$feed$pair$a$lengths$ways$7 ways$7(
        .high(ways$7$high),
        .low(ways$7$low),
        .way(ways$7$way)
    );
    top$feed$pair$a$lengths$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    top$feed$pair$a$lengths$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    top$feed$pair$a$lengths$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    top$feed$pair$a$lengths$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );
    top$feed$pair$a$lengths$kept$4 kept$4(
        .d(kept$4$d),
        .q(kept$4$q),
        .clock(kept$4$clock)
    );
    top$feed$pair$a$lengths$kept$5 kept$5(
        .d(kept$5$d),
        .q(kept$5$q),
        .clock(kept$5$clock)
    );
    top$feed$pair$a$lengths$kept$6 kept$6(
        .d(kept$6$d),
        .q(kept$6$q),
        .clock(kept$6$clock)
    );
    top$feed$pair$a$lengths$kept$7 kept$7(
        .d(kept$7$d),
        .q(kept$7$q),
        .clock(kept$7$clock)
    );
    top$feed$pair$a$lengths$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    
    // Update code
    always @(*) begin
        high$clock = clock;
        high$d = high$q;
        if (valid) begin
            high$d = data[(32'h0)+:(8)];
        end
        ways$0$high = high$q;
        ways$1$high = data[(32'h38)+:(8)];
        ways$2$high = data[(32'h30)+:(8)];
        ways$3$high = data[(32'h28)+:(8)];
        ways$4$high = data[(32'h20)+:(8)];
        ways$5$high = data[(32'h18)+:(8)];
        ways$6$high = data[(32'h10)+:(8)];
        ways$7$high = data[(32'h8)+:(8)];
        ways$0$low = data[(32'h38)+:(8)];
        ways$1$low = data[(32'h30)+:(8)];
        ways$2$low = data[(32'h28)+:(8)];
        ways$3$low = data[(32'h20)+:(8)];
        ways$4$low = data[(32'h18)+:(8)];
        ways$5$low = data[(32'h10)+:(8)];
        ways$6$low = data[(32'h8)+:(8)];
        ways$7$low = data[(32'h0)+:(8)];
        kept$0$clock = clock;
        kept$0$d = kept$0$q;
        if (valid) begin
            kept$0$d = ways$0$way;
        end
        from$0 = kept$0$q;
        kept$1$clock = clock;
        kept$1$d = kept$1$q;
        if (valid) begin
            kept$1$d = ways$1$way;
        end
        from$1 = kept$1$q;
        kept$2$clock = clock;
        kept$2$d = kept$2$q;
        if (valid) begin
            kept$2$d = ways$2$way;
        end
        from$2 = kept$2$q;
        kept$3$clock = clock;
        kept$3$d = kept$3$q;
        if (valid) begin
            kept$3$d = ways$3$way;
        end
        from$3 = kept$3$q;
        kept$4$clock = clock;
        kept$4$d = kept$4$q;
        if (valid) begin
            kept$4$d = ways$4$way;
        end
        from$4 = kept$4$q;
        kept$5$clock = clock;
        kept$5$d = kept$5$q;
        if (valid) begin
            kept$5$d = ways$5$way;
        end
        from$5 = kept$5$q;
        kept$6$clock = clock;
        kept$6$d = kept$6$q;
        if (valid) begin
            kept$6$d = ways$6$way;
        end
        from$6 = kept$6$q;
        kept$7$clock = clock;
        kept$7$d = kept$7$q;
        if (valid) begin
            kept$7$d = ways$7$way;
        end
        from$7 = kept$7$q;
    end
    
endmodule // top$feed$pair$a$lengths


module top$feed$pair$a$lengths$high(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$lengths$high


module top$feed$pair$a$lengths$kept$0(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$lengths$kept$0


module top$feed$pair$a$lengths$kept$1(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$lengths$kept$1


module top$feed$pair$a$lengths$kept$2(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$lengths$kept$2


module top$feed$pair$a$lengths$kept$3(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$lengths$kept$3


module top$feed$pair$a$lengths$kept$4(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$lengths$kept$4


module top$feed$pair$a$lengths$kept$5(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$lengths$kept$5


module top$feed$pair$a$lengths$kept$6(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$lengths$kept$6


module top$feed$pair$a$lengths$kept$7(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$lengths$kept$7


module top$feed$pair$a$lengths$ways$0(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111001;
    localparam  near_below = 8'hf;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$a$lengths$ways$0


module top$feed$pair$a$lengths$ways$1(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111010;
    localparam  near_below = 8'he;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$a$lengths$ways$1


module top$feed$pair$a$lengths$ways$2(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111011;
    localparam  near_below = 8'hd;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$a$lengths$ways$2


module top$feed$pair$a$lengths$ways$3(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111100;
    localparam  near_below = 8'hc;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$a$lengths$ways$3


module top$feed$pair$a$lengths$ways$4(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111101;
    localparam  near_below = 8'hb;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$a$lengths$ways$4


module top$feed$pair$a$lengths$ways$5(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111110;
    localparam  near_below = 8'ha;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$a$lengths$ways$5


module top$feed$pair$a$lengths$ways$6(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111111;
    localparam  near_below = 8'h9;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$a$lengths$ways$6


module top$feed$pair$a$lengths$ways$7(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b0;
    localparam  near_below = 8'h8;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$a$lengths$ways$7


module top$feed$pair$a$parser(clock,valid,last,empty,data,port,go,prepare,with_vlan,bytes,ends,keep,at_start,is_ahead,cut,truncated,flags,checksum_wrong,header,index,key,key_valid,sequence_no,count,overflow);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  [63:0] data;
    input wire  [15:0] port;
    output reg  go;
    output reg  prepare;
    output reg  with_vlan;
    output reg  [3:0] bytes;
    output reg  ends;
    output reg  [3:0] keep;
    output reg  at_start;
    output reg  is_ahead;
    output reg  cut;
    output reg  truncated;
    output reg  [7:0] flags;
    output reg  checksum_wrong;
    output reg  [63:0] header;
    output reg  [3:0] index;
    output reg  [79:0] key;
    output reg  key_valid;
    output reg  [63:0] sequence_no;
    output reg  [15:0] count;
    output reg  overflow;
    
    // Stub signals
    reg  untag$clock;
    reg  untag$valid;
    reg  untag$last;
    reg  [63:0] untag$data;
    wire  [15:0] untag$start;
    wire  [3:0] untag$index;
    wire  [3:0] untag$beat;
    wire  [63:0] untag$header;
    wire  untag$with_vlan;
    wire  untag$second;
    wire  untag$in_body;
    wire  untag$late_valid;
    wire  untag$late_first;
    wire  [63:0] untag$late_header;
    wire  [3:0] untag$late_index;
    reg  checks$clock;
    reg  checks$valid;
    reg  checks$first;
    reg  [3:0] checks$index;
    reg  [63:0] checks$header;
    reg  [15:0] checks$port;
    wire  checks$not_ipv4;
    wire  checks$bad_version;
    wire  checks$options;
    wire  checks$fragment;
    wire  checks$not_udp;
    wire  checks$bad_length;
    wire  checks$other_port;
    wire  checks$no_mold;
    wire  checks$any;
    reg  sum$clock;
    reg  sum$valid;
    reg  [3:0] sum$coming;
    reg  [3:0] sum$index;
    reg  [63:0] sum$header;
    wire  sum$wrong;
    reg  span$clock;
    reg  span$valid;
    reg  span$last;
    reg  [2:0] span$empty;
    reg  span$second;
    reg  [15:0] span$start;
    reg  span$with_vlan;
    reg  [3:0] span$beat;
    wire  [3:0] span$bytes;
    wire  [3:0] span$in_frame_bytes;
    wire  span$ends;
    wire  span$cut;
    wire  span$truncated;
    reg  mold$clock;
    reg  mold$valid;
    reg  [3:0] mold$index;
    reg  [63:0] mold$header;
    wire  [79:0] mold$key;
    wire  mold$key_valid;
    wire  [63:0] mold$sequence_no;
    wire  [15:0] mold$count;
    wire  mold$overflow;
    
    // Local signals
    reg  is_ours;
    
    // Sub module instances
    top$feed$pair$a$parser$untag untag(
        .clock(untag$clock),
        .valid(untag$valid),
        .last(untag$last),
        .data(untag$data),
        .start(untag$start),
        .index(untag$index),
        .beat(untag$beat),
        .header(untag$header),
        .with_vlan(untag$with_vlan),
        .second(untag$second),
        .in_body(untag$in_body),
        .late_valid(untag$late_valid),
        .late_first(untag$late_first),
        .late_header(untag$late_header),
        .late_index(untag$late_index)
    );
    top$feed$pair$a$parser$checks checks(
        .clock(checks$clock),
        .valid(checks$valid),
        .first(checks$first),
        .index(checks$index),
        .header(checks$header),
        .port(checks$port),
        .not_ipv4(checks$not_ipv4),
        .bad_version(checks$bad_version),
        .options(checks$options),
        .fragment(checks$fragment),
        .not_udp(checks$not_udp),
        .bad_length(checks$bad_length),
        .other_port(checks$other_port),
        .no_mold(checks$no_mold),
        .any(checks$any)
    );
    top$feed$pair$a$parser$sum sum(
        .clock(sum$clock),
        .valid(sum$valid),
        .coming(sum$coming),
        .index(sum$index),
        .header(sum$header),
        .wrong(sum$wrong)
    );
    top$feed$pair$a$parser$span span(
        .clock(span$clock),
        .valid(span$valid),
        .last(span$last),
        .empty(span$empty),
        .second(span$second),
        .start(span$start),
        .with_vlan(span$with_vlan),
        .beat(span$beat),
        .bytes(span$bytes),
        .in_frame_bytes(span$in_frame_bytes),
        .ends(span$ends),
        .cut(span$cut),
        .truncated(span$truncated)
    );
    top$feed$pair$a$parser$mold mold(
        .clock(mold$clock),
        .valid(mold$valid),
        .index(mold$index),
        .header(mold$header),
        .key(mold$key),
        .key_valid(mold$key_valid),
        .sequence_no(mold$sequence_no),
        .count(mold$count),
        .overflow(mold$overflow)
    );
    
    // Update code
    always @(*) begin
        untag$clock = clock;
        checks$clock = clock;
        sum$clock = clock;
        span$clock = clock;
        mold$clock = clock;
        untag$valid = valid;
        untag$last = last;
        untag$data = data;
        checks$valid = untag$late_valid;
        checks$first = untag$late_first;
        checks$index = untag$late_index;
        checks$header = untag$late_header;
        checks$port = port;
        sum$valid = untag$late_valid;
        sum$coming = untag$index;
        sum$index = untag$late_index;
        sum$header = untag$late_header;
        span$valid = valid;
        span$last = last;
        span$empty = empty;
        span$second = untag$second;
        span$start = untag$start;
        span$with_vlan = untag$with_vlan;
        span$beat = untag$beat;
        mold$valid = untag$late_valid;
        mold$index = untag$late_index;
        mold$header = untag$late_header;
        is_ours = untag$in_body & ~checks$any;
        go = valid & is_ours;
        keep = span$in_frame_bytes;
        if (is_ours) begin
            keep = span$bytes;
        end
        at_start = untag$beat == ((32'h0) & 4'hf);
        is_ahead = untag$beat < ((32'h6) & 4'hf);
        if (valid) begin
            is_ahead = (untag$beat < ((32'h5) & 4'hf)) & ~last;
        end
        prepare = valid & (untag$index == ((32'h6) & 4'hf));
        with_vlan = untag$with_vlan;
        bytes = span$bytes;
        ends = span$ends;
        cut = span$cut;
        truncated = span$truncated;
        flags = ((checks$not_ipv4) & 8'hff) | (((checks$bad_version) & 8'hff) << ((32'h1) & 8'hff)) | (((checks$options) & 8'hff) << ((32'h2) & 8'hff)) | (((checks$fragment) & 8'hff) << ((32'h3) & 8'hff)) | (((checks$not_udp) & 8'hff) << ((32'h4) & 8'hff)) | (((checks$bad_length) & 8'hff) << ((32'h5) & 8'hff)) | (((checks$other_port) & 8'hff) << ((32'h6) & 8'hff)) | (((checks$no_mold) & 8'hff) << ((32'h7) & 8'hff));
        checksum_wrong = sum$wrong;
        header = untag$header;
        index = untag$index;
        key = mold$key;
        key_valid = mold$key_valid;
        sequence_no = mold$sequence_no;
        count = mold$count;
        overflow = mold$overflow;
    end
    
endmodule // top$feed$pair$a$parser


module top$feed$pair$a$parser$checks(clock,valid,first,index,header,port,not_ipv4,bad_version,options,fragment,not_udp,bad_length,other_port,no_mold,any);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  first;
    input wire  [3:0] index;
    input wire  [63:0] header;
    input wire  [15:0] port;
    output reg  not_ipv4;
    output reg  bad_version;
    output reg  options;
    output reg  fragment;
    output reg  not_udp;
    output reg  bad_length;
    output reg  other_port;
    output reg  no_mold;
    output reg  any;
    
    // Stub signals
    reg  f_not_ipv4$d;
    wire  f_not_ipv4$q;
    reg  f_not_ipv4$clock;
    reg  f_version$d;
    wire  f_version$q;
    reg  f_version$clock;
    reg  f_options$d;
    wire  f_options$q;
    reg  f_options$clock;
    reg  f_fragment$d;
    wire  f_fragment$q;
    reg  f_fragment$clock;
    reg  f_not_udp$d;
    wire  f_not_udp$q;
    reg  f_not_udp$clock;
    reg  f_length$d;
    wire  f_length$q;
    reg  f_length$clock;
    reg  f_port$d;
    wire  f_port$q;
    reg  f_port$clock;
    reg  f_mold$d;
    wire  f_mold$q;
    reg  f_mold$clock;
    reg  [15:0] udp_length$d;
    wire  [15:0] udp_length$q;
    reg  udp_length$clock;
    reg  is_any$d;
    wire  is_any$q;
    reg  is_any$clock;
    
    // Sub module instances
    top$feed$pair$a$parser$checks$f_not_ipv4 f_not_ipv4(
        .d(f_not_ipv4$d),
        .q(f_not_ipv4$q),
        .clock(f_not_ipv4$clock)
    );
    top$feed$pair$a$parser$checks$f_version f_version(
        .d(f_version$d),
        .q(f_version$q),
        .clock(f_version$clock)
    );
    top$feed$pair$a$parser$checks$f_options f_options(
        .d(f_options$d),
        .q(f_options$q),
        .clock(f_options$clock)
    );
    top$feed$pair$a$parser$checks$f_fragment f_fragment(
        .d(f_fragment$d),
        .q(f_fragment$q),
        .clock(f_fragment$clock)
    );
    top$feed$pair$a$parser$checks$f_not_udp f_not_udp(
        .d(f_not_udp$d),
        .q(f_not_udp$q),
        .clock(f_not_udp$clock)
    );
    top$feed$pair$a$parser$checks$f_length f_length(
        .d(f_length$d),
        .q(f_length$q),
        .clock(f_length$clock)
    );
    top$feed$pair$a$parser$checks$f_port f_port(
        .d(f_port$d),
        .q(f_port$q),
        .clock(f_port$clock)
    );
    top$feed$pair$a$parser$checks$f_mold f_mold(
        .d(f_mold$d),
        .q(f_mold$q),
        .clock(f_mold$clock)
    );
    top$feed$pair$a$parser$checks$udp_length udp_length(
        .d(udp_length$d),
        .q(udp_length$q),
        .clock(udp_length$clock)
    );
    top$feed$pair$a$parser$checks$is_any is_any(
        .d(is_any$d),
        .q(is_any$q),
        .clock(is_any$clock)
    );
    
    // Update code
    always @(*) begin
        f_not_ipv4$clock = clock;
        f_version$clock = clock;
        f_options$clock = clock;
        f_fragment$clock = clock;
        f_not_udp$clock = clock;
        f_not_ipv4$d = f_not_ipv4$q;
        f_version$d = f_version$q;
        f_options$d = f_options$q;
        f_fragment$d = f_fragment$q;
        f_not_udp$d = f_not_udp$q;
        f_length$clock = clock;
        f_port$clock = clock;
        f_mold$clock = clock;
        udp_length$clock = clock;
        is_any$clock = clock;
        f_length$d = f_length$q;
        f_port$d = f_port$q;
        f_mold$d = f_mold$q;
        udp_length$d = udp_length$q;
        is_any$d = is_any$q;
        if (valid & first) begin
            f_not_ipv4$d = 1'b0;
            f_version$d = 1'b0;
            f_options$d = 1'b0;
            f_fragment$d = 1'b0;
            f_not_udp$d = 1'b0;
            f_length$d = 1'b0;
            f_port$d = 1'b0;
            f_mold$d = 1'b0;
        end
        if (valid & (index == ((32'h1) & 4'hf))) begin
            f_not_ipv4$d = header[(32'h10)+:(16)] != ((32'h800) & 16'hffff);
            f_version$d = (header[(32'hc)+:(4)] != ((32'h4) & 4'hf)) | (header[(32'h8)+:(4)] < ((32'h5) & 4'hf));
            f_options$d = header[(32'h8)+:(4)] > ((32'h5) & 4'hf);
        end
        if (valid & (index == ((32'h2) & 4'hf))) begin
            udp_length$d = header[(32'h30)+:(16)] - ((32'h14) & 16'hffff);
            f_length$d = header[(32'h30)+:(16)] < ((32'h1c) & 16'hffff);
            f_mold$d = header[(32'h30)+:(16)] < ((32'h30) & 16'hffff);
            f_fragment$d = header[(32'h10)+:(14)] != ((32'h0) & 14'h3fff);
            f_not_udp$d = header[(32'h0)+:(8)] != ((32'h11) & 8'hff);
        end
        if (valid & (index == ((32'h4) & 4'hf))) begin
            f_port$d = header[(32'h10)+:(16)] != port;
            if (header[(32'h0)+:(16)] != udp_length$q) begin
                f_length$d = 1'b1;
            end
        end
        not_ipv4 = f_not_ipv4$q;
        bad_version = f_version$q;
        options = f_options$q;
        fragment = f_fragment$q;
        not_udp = f_not_udp$q;
        bad_length = f_length$q;
        other_port = f_port$q;
        no_mold = f_mold$q;
        any = is_any$q;
        is_any$d = (f_not_ipv4$q | f_version$q) | (f_options$q | f_fragment$q) | (f_not_udp$q | f_length$q) | (f_port$q | f_mold$q);
    end
    
endmodule // top$feed$pair$a$parser$checks


module top$feed$pair$a$parser$checks$f_fragment(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$checks$f_fragment


module top$feed$pair$a$parser$checks$f_length(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$checks$f_length


module top$feed$pair$a$parser$checks$f_mold(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$checks$f_mold


module top$feed$pair$a$parser$checks$f_not_ipv4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$checks$f_not_ipv4


module top$feed$pair$a$parser$checks$f_not_udp(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$checks$f_not_udp


module top$feed$pair$a$parser$checks$f_options(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$checks$f_options


module top$feed$pair$a$parser$checks$f_port(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$checks$f_port


module top$feed$pair$a$parser$checks$f_version(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$checks$f_version


module top$feed$pair$a$parser$checks$is_any(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$checks$is_any


module top$feed$pair$a$parser$checks$udp_length(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$checks$udp_length


module top$feed$pair$a$parser$mold(clock,valid,index,header,key,key_valid,sequence_no,count,overflow);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  [79:0] key;
    output reg  key_valid;
    output reg  [63:0] sequence_no;
    output reg  [15:0] count;
    output reg  overflow;
    
    // Stub signals
    reg  [47:0] key_high$d;
    wire  [47:0] key_high$q;
    reg  key_high$clock;
    reg  [31:0] seq_high$d;
    wire  [31:0] seq_high$q;
    reg  seq_high$clock;
    reg  [31:0] seq_low$d;
    wire  [31:0] seq_low$q;
    reg  seq_low$clock;
    reg  [15:0] announced$d;
    wire  [15:0] announced$q;
    reg  announced$clock;
    reg  over$d;
    wire  over$q;
    reg  over$clock;
    
    // Local signals
    reg  [32:0] next_low;
    
    // Sub module instances
    top$feed$pair$a$parser$mold$key_high key_high(
        .d(key_high$d),
        .q(key_high$q),
        .clock(key_high$clock)
    );
    top$feed$pair$a$parser$mold$seq_high seq_high(
        .d(seq_high$d),
        .q(seq_high$q),
        .clock(seq_high$clock)
    );
    top$feed$pair$a$parser$mold$seq_low seq_low(
        .d(seq_low$d),
        .q(seq_low$q),
        .clock(seq_low$clock)
    );
    top$feed$pair$a$parser$mold$announced announced(
        .d(announced$d),
        .q(announced$q),
        .clock(announced$clock)
    );
    top$feed$pair$a$parser$mold$over over(
        .d(over$d),
        .q(over$q),
        .clock(over$clock)
    );
    
    // Update code
    always @(*) begin
        key_high$clock = clock;
        seq_high$clock = clock;
        seq_low$clock = clock;
        announced$clock = clock;
        over$clock = clock;
        key_high$d = key_high$q;
        seq_high$d = seq_high$q;
        seq_low$d = seq_low$q;
        announced$d = announced$q;
        over$d = over$q;
        if (valid & (index == ((32'h5) & 4'hf))) begin
            key_high$d = header[(32'h0)+:(48)];
        end
        if (valid & (index == ((32'h6) & 4'hf))) begin
            seq_high$d = header[(32'h0)+:(32)];
        end
        if (valid & (index == ((32'h7) & 4'hf))) begin
            seq_low$d = header[(32'h20)+:(32)];
            announced$d = header[(32'h10)+:(16)];
        end
        key = (((key_high$q) & 80'hffffffffffffffffffff) << ((32'h20) & 7'h7f)) | ((header[(32'h20)+:(32)]) & 80'hffffffffffffffffffff);
        key_valid = valid & (index == ((32'h6) & 4'hf));
        sequence_no = (((seq_high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((seq_low$q) & 64'hffffffffffffffff);
        count = announced$q;
        next_low = ((seq_low$q) & 33'h1ffffffff) + ((announced$q) & 33'h1ffffffff);
        over$d = next_low[32'h20] & (seq_high$q[(32'h10)+:(16)] == ((32'hffff) & 16'hffff)) & (seq_high$q[(32'h0)+:(16)] == ((32'hffff) & 16'hffff));
        overflow = over$q;
    end
    
endmodule // top$feed$pair$a$parser$mold


module top$feed$pair$a$parser$mold$announced(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$mold$announced


module top$feed$pair$a$parser$mold$key_high(d,q,clock);
    
    // Module arguments
    input wire  [47:0] d;
    output reg  [47:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 48'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$mold$key_high


module top$feed$pair$a$parser$mold$over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$mold$over


module top$feed$pair$a$parser$mold$seq_high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$mold$seq_high


module top$feed$pair$a$parser$mold$seq_low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$mold$seq_low


module top$feed$pair$a$parser$span(clock,valid,last,empty,second,start,with_vlan,beat,bytes,in_frame_bytes,ends,cut,truncated);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  second;
    input wire  [15:0] start;
    input wire  with_vlan;
    input wire  [3:0] beat;
    output reg  [3:0] bytes;
    output reg  [3:0] in_frame_bytes;
    output reg  ends;
    output reg  cut;
    output reg  truncated;
    
    // Stub signals
    reg  [13:0] whole$d;
    wire  [13:0] whole$q;
    reg  whole$clock;
    reg  [2:0] rest$d;
    wire  [2:0] rest$q;
    reg  rest$clock;
    reg  is_rest$d;
    wire  is_rest$q;
    reg  is_rest$clock;
    reg  is_last_whole$d;
    wire  is_last_whole$q;
    reg  is_last_whole$clock;
    
    // Local signals
    reg  is_none;
    reg  is_one;
    reg  is_two;
    reg  no_rest;
    reg  [16:0] tag_bytes;
    reg  [16:0] from_length;
    reg  [3:0] in_frame;
    reg  [3:0] in_datagram;
    
    // Sub module instances
    top$feed$pair$a$parser$span$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    top$feed$pair$a$parser$span$rest rest(
        .d(rest$d),
        .q(rest$q),
        .clock(rest$clock)
    );
    top$feed$pair$a$parser$span$is_rest is_rest(
        .d(is_rest$d),
        .q(is_rest$q),
        .clock(is_rest$clock)
    );
    top$feed$pair$a$parser$span$is_last_whole is_last_whole(
        .d(is_last_whole$d),
        .q(is_last_whole$q),
        .clock(is_last_whole$clock)
    );
    
    // Update code
    always @(*) begin
        whole$clock = clock;
        rest$clock = clock;
        is_rest$clock = clock;
        is_last_whole$clock = clock;
        whole$d = whole$q;
        rest$d = rest$q;
        is_rest$d = is_rest$q;
        is_last_whole$d = is_last_whole$q;
        tag_bytes = ((32'ha) & 17'h1ffff);
        if (with_vlan) begin
            tag_bytes = ((32'he) & 17'h1ffff);
        end
        from_length = ((start) & 17'h1ffff) - tag_bytes;
        is_none = whole$q == ((32'h0) & 14'h3fff);
        is_one = whole$q == ((32'h1) & 14'h3fff);
        is_two = whole$q == ((32'h2) & 14'h3fff);
        no_rest = rest$q == ((32'h0) & 3'h7);
        is_rest$d = is_none;
        is_last_whole$d = is_one & no_rest;
        in_datagram = ((32'h8) & 4'hf);
        if (is_rest$q) begin
            in_datagram = ((rest$q) & 4'hf);
        end
        if (valid) begin
            is_rest$d = is_none | is_one;
            is_last_whole$d = is_two & no_rest;
            if (is_rest$q) begin
                rest$d = ((32'h0) & 3'h7);
            end
            else begin
                whole$d = whole$q - ((32'h1) & 14'h3fff);
            end
            if (second) begin
                whole$d = from_length[(32'h3)+:(14)];
                is_rest$d = 1'b0;
                is_last_whole$d = 1'b0;
                rest$d = from_length[(32'h0)+:(3)];
            end
        end
        in_frame = ((32'h8) & 4'hf);
        if (last) begin
            in_frame = ((32'h8) & 4'hf) - ((empty) & 4'hf);
        end
        in_frame_bytes = in_frame;
        bytes = in_datagram;
        if (in_frame < in_datagram) begin
            bytes = in_frame;
        end
        ends = is_last_whole$q | (is_rest$q & ~no_rest);
        cut = (~is_rest$q & ~is_last_whole$q) | (in_frame < in_datagram);
        truncated = beat < ((32'h5) & 4'hf);
        if ((beat == ((32'h5) & 4'hf)) & (in_frame < ((32'h2) & 4'hf))) begin
            truncated = 1'b1;
        end
        if ((beat == ((32'h5) & 4'hf)) & with_vlan & (in_frame < ((32'h6) & 4'hf))) begin
            truncated = 1'b1;
        end
    end
    
endmodule // top$feed$pair$a$parser$span


module top$feed$pair$a$parser$span$is_last_whole(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$span$is_last_whole


module top$feed$pair$a$parser$span$is_rest(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$span$is_rest


module top$feed$pair$a$parser$span$rest(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$span$rest


module top$feed$pair$a$parser$span$whole(d,q,clock);
    
    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 14'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$span$whole


module top$feed$pair$a$parser$sum(clock,valid,coming,index,header,wrong);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] coming;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  wrong;
    
    // Stub signals
    reg  is_1$d;
    wire  is_1$q;
    reg  is_1$clock;
    reg  is_4$d;
    wire  is_4$q;
    reg  is_4$clock;
    reg  [19:0] sum_0$d;
    wire  [19:0] sum_0$q;
    reg  sum_0$clock;
    reg  [19:0] sum_1$d;
    wire  [19:0] sum_1$q;
    reg  sum_1$clock;
    reg  beat_first$d;
    wire  beat_first$q;
    reg  beat_first$clock;
    reg  beat_final$d;
    wire  beat_final$q;
    reg  beat_final$clock;
    reg  beat_valid$d;
    wire  beat_valid$q;
    reg  beat_valid$clock;
    reg  [19:0] total$d;
    wire  [19:0] total$q;
    reg  total$clock;
    reg  total_valid$d;
    wire  total_valid$q;
    reg  total_valid$clock;
    reg  is_wrong$d;
    wire  is_wrong$q;
    reg  is_wrong$clock;
    
    // Local signals
    reg  [19:0] word_0;
    reg  [19:0] word_1;
    reg  [19:0] word_2;
    reg  [19:0] word_3;
    reg  [19:0] so_far;
    reg  [19:0] folded;
    
    // Sub module instances
    top$feed$pair$a$parser$sum$is_1 is_1(
        .d(is_1$d),
        .q(is_1$q),
        .clock(is_1$clock)
    );
    top$feed$pair$a$parser$sum$is_4 is_4(
        .d(is_4$d),
        .q(is_4$q),
        .clock(is_4$clock)
    );
    top$feed$pair$a$parser$sum$sum_0 sum_0(
        .d(sum_0$d),
        .q(sum_0$q),
        .clock(sum_0$clock)
    );
    top$feed$pair$a$parser$sum$sum_1 sum_1(
        .d(sum_1$d),
        .q(sum_1$q),
        .clock(sum_1$clock)
    );
    top$feed$pair$a$parser$sum$beat_first beat_first(
        .d(beat_first$d),
        .q(beat_first$q),
        .clock(beat_first$clock)
    );
    top$feed$pair$a$parser$sum$beat_final beat_final(
        .d(beat_final$d),
        .q(beat_final$q),
        .clock(beat_final$clock)
    );
    top$feed$pair$a$parser$sum$beat_valid beat_valid(
        .d(beat_valid$d),
        .q(beat_valid$q),
        .clock(beat_valid$clock)
    );
    top$feed$pair$a$parser$sum$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    top$feed$pair$a$parser$sum$total_valid total_valid(
        .d(total_valid$d),
        .q(total_valid$q),
        .clock(total_valid$clock)
    );
    top$feed$pair$a$parser$sum$is_wrong is_wrong(
        .d(is_wrong$d),
        .q(is_wrong$q),
        .clock(is_wrong$clock)
    );
    
    // Update code
    always @(*) begin
        is_1$clock = clock;
        is_4$clock = clock;
        sum_0$clock = clock;
        sum_1$clock = clock;
        beat_first$clock = clock;
        beat_final$clock = clock;
        beat_valid$clock = clock;
        is_1$d = is_1$q;
        is_4$d = is_4$q;
        sum_0$d = sum_0$q;
        sum_1$d = sum_1$q;
        beat_first$d = beat_first$q;
        beat_final$d = beat_final$q;
        beat_valid$d = beat_valid$q;
        total$clock = clock;
        total_valid$clock = clock;
        is_wrong$clock = clock;
        total$d = total$q;
        total_valid$d = total_valid$q;
        is_wrong$d = is_wrong$q;
        is_1$d = coming == ((32'h1) & 4'hf);
        is_4$d = coming == ((32'h4) & 4'hf);
        word_0 = ((header[(32'h30)+:(16)]) & 20'hfffff);
        word_1 = ((header[(32'h20)+:(16)]) & 20'hfffff);
        word_2 = ((header[(32'h10)+:(16)]) & 20'hfffff);
        word_3 = ((header[(32'h0)+:(16)]) & 20'hfffff);
        if (is_1$q) begin
            word_0 = ((32'h0) & 20'hfffff);
        end
        if (is_1$q | is_4$q) begin
            word_1 = ((32'h0) & 20'hfffff);
            word_2 = ((32'h0) & 20'hfffff);
        end
        if (is_4$q) begin
            word_3 = ((32'h0) & 20'hfffff);
        end
        beat_valid$d = valid & (index >= ((32'h1) & 4'hf)) & (index <= ((32'h4) & 4'hf));
        beat_first$d = index == ((32'h1) & 4'hf);
        beat_final$d = index == ((32'h4) & 4'hf);
        sum_0$d = word_0 + word_1;
        sum_1$d = word_2 + word_3;
        so_far = total$q;
        if (beat_first$q) begin
            so_far = ((32'h0) & 20'hfffff);
        end
        total_valid$d = beat_valid$q & beat_final$q;
        if (beat_valid$q) begin
            total$d = so_far + (sum_0$q + sum_1$q);
        end
        folded = ((total$q[(32'h0)+:(16)]) & 20'hfffff) + ((total$q[(32'h10)+:(4)]) & 20'hfffff);
        if (total_valid$q) begin
            is_wrong$d = folded != ((32'hffff) & 20'hfffff);
        end
        wrong = is_wrong$q;
    end
    
endmodule // top$feed$pair$a$parser$sum


module top$feed$pair$a$parser$sum$beat_final(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$sum$beat_final


module top$feed$pair$a$parser$sum$beat_first(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$sum$beat_first


module top$feed$pair$a$parser$sum$beat_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$sum$beat_valid


module top$feed$pair$a$parser$sum$is_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$sum$is_1


module top$feed$pair$a$parser$sum$is_4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$sum$is_4


module top$feed$pair$a$parser$sum$is_wrong(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$sum$is_wrong


module top$feed$pair$a$parser$sum$sum_0(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$sum$sum_0


module top$feed$pair$a$parser$sum$sum_1(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$sum$sum_1


module top$feed$pair$a$parser$sum$total(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$sum$total


module top$feed$pair$a$parser$sum$total_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$sum$total_valid


module top$feed$pair$a$parser$untag(clock,valid,last,data,start,index,beat,header,with_vlan,second,in_body,late_valid,late_first,late_header,late_index);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [63:0] data;
    output reg  [15:0] start;
    output reg  [3:0] index;
    output reg  [3:0] beat;
    output reg  [63:0] header;
    output reg  with_vlan;
    output reg  second;
    output reg  in_body;
    output reg  late_valid;
    output reg  late_first;
    output reg  [63:0] late_header;
    output reg  [3:0] late_index;
    
    // Stub signals
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  first_1$d;
    wire  first_1$q;
    reg  first_1$clock;
    reg  [63:0] header_1$d;
    wire  [63:0] header_1$q;
    reg  header_1$clock;
    reg  [3:0] index_1$d;
    wire  [3:0] index_1$q;
    reg  index_1$clock;
    reg  [3:0] count$d;
    wire  [3:0] count$q;
    reg  count$clock;
    reg  [3:0] at$d;
    wire  [3:0] at$q;
    reg  at$clock;
    reg  is_body$d;
    wire  is_body$q;
    reg  is_body$clock;
    reg  has_tag$d;
    wire  has_tag$q;
    reg  has_tag$clock;
    reg  [31:0] low$d;
    wire  [31:0] low$q;
    reg  low$clock;
    
    // Local signals
    reg  tag_here;
    reg  [3:0] count_up;
    reg  [3:0] at_up;
    reg  is_behind;
    
    // Sub module instances
    top$feed$pair$a$parser$untag$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$feed$pair$a$parser$untag$first_1 first_1(
        .d(first_1$d),
        .q(first_1$q),
        .clock(first_1$clock)
    );
    top$feed$pair$a$parser$untag$header_1 header_1(
        .d(header_1$d),
        .q(header_1$q),
        .clock(header_1$clock)
    );
    top$feed$pair$a$parser$untag$index_1 index_1(
        .d(index_1$d),
        .q(index_1$q),
        .clock(index_1$clock)
    );
    top$feed$pair$a$parser$untag$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$feed$pair$a$parser$untag$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$feed$pair$a$parser$untag$is_body is_body(
        .d(is_body$d),
        .q(is_body$q),
        .clock(is_body$clock)
    );
    top$feed$pair$a$parser$untag$has_tag has_tag(
        .d(has_tag$d),
        .q(has_tag$q),
        .clock(has_tag$clock)
    );
    top$feed$pair$a$parser$untag$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    
    // Update code
    always @(*) begin
        count$clock = clock;
        at$clock = clock;
        is_body$clock = clock;
        has_tag$clock = clock;
        low$clock = clock;
        valid_1$clock = clock;
        first_1$clock = clock;
        header_1$clock = clock;
        index_1$clock = clock;
        count$d = count$q;
        at$d = at$q;
        is_body$d = is_body$q;
        has_tag$d = has_tag$q;
        low$d = low$q;
        valid_1$d = valid_1$q;
        first_1$d = first_1$q;
        header_1$d = header_1$q;
        index_1$d = index_1$q;
        count_up = count$q + ((32'h1) & 4'hf);
        is_behind = has_tag$q & (count$q == ((32'h2) & 4'hf));
        at_up = at$q + ((32'h1) & 4'hf);
        tag_here = (count$q == ((32'h1) & 4'hf)) & (data[(32'h10)+:(16)] == ((32'h8100) & 16'hffff));
        if (valid) begin
            low$d = data[(32'h0)+:(32)];
            if (last) begin
                count$d = ((32'h0) & 4'hf);
                at$d = ((32'h0) & 4'hf);
                is_body$d = 1'b0;
                has_tag$d = 1'b0;
            end
            else begin
                if (count$q != ((32'hf) & 4'hf)) begin
                    count$d = count_up;
                end
                if (tag_here) begin
                    has_tag$d = 1'b1;
                end
                if (~is_behind & (at$q != ((32'hf) & 4'hf))) begin
                    at$d = at_up;
                end
                if (at$q == ((32'h6) & 4'hf)) begin
                    is_body$d = 1'b1;
                end
            end
        end
        start = data[(32'h30)+:(16)];
        index = at$q;
        if (is_behind) begin
            index = ((32'h1) & 4'hf);
        end
        second = ~has_tag$q & (count$q == ((32'h2) & 4'hf));
        if (has_tag$q) begin
            second = count$q == ((32'h3) & 4'hf);
        end
        in_body = is_body$q;
        valid_1$d = valid;
        first_1$d = count$q == ((32'h0) & 4'hf);
        header = data;
        index_1$d = at$q;
        if (is_behind) begin
            index_1$d = ((32'h1) & 4'hf);
        end
        if (tag_here) begin
            index_1$d = ((32'h0) & 4'hf);
        end
        if (has_tag$q) begin
            start = low$q[(32'h10)+:(16)];
            header = (((low$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((data[(32'h20)+:(32)]) & 64'hffffffffffffffff);
        end
        header_1$d = header;
        beat = count$q;
        with_vlan = has_tag$q;
        late_valid = valid_1$q;
        late_first = first_1$q;
        late_header = header_1$q;
        late_index = index_1$q;
    end
    
endmodule // top$feed$pair$a$parser$untag


module top$feed$pair$a$parser$untag$at(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$untag$at


module top$feed$pair$a$parser$untag$count(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$untag$count


module top$feed$pair$a$parser$untag$first_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$untag$first_1


module top$feed$pair$a$parser$untag$has_tag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$untag$has_tag


module top$feed$pair$a$parser$untag$header_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$untag$header_1


module top$feed$pair$a$parser$untag$index_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$untag$index_1


module top$feed$pair$a$parser$untag$is_body(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$untag$is_body


module top$feed$pair$a$parser$untag$low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$untag$low


module top$feed$pair$a$parser$untag$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$parser$untag$valid_1


module top$feed$pair$a$prepare_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$prepare_1


module top$feed$pair$a$session(clock,expected,key_valid,key,hit);
    
    // Module arguments
    input wire  clock;
    input wire  [79:0] expected;
    input wire  key_valid;
    input wire  [79:0] key;
    output reg  hit;
    
    // Stub signals
    reg  [79:0] kept$d;
    wire  [79:0] kept$q;
    reg  kept$clock;
    reg  fresh$d;
    wire  fresh$q;
    reg  fresh$clock;
    reg  same$0$d;
    wire  same$0$q;
    reg  same$0$clock;
    reg  same$1$d;
    wire  same$1$q;
    reg  same$1$clock;
    reg  same$2$d;
    wire  same$2$q;
    reg  same$2$clock;
    reg  same$3$d;
    wire  same$3$q;
    reg  same$3$clock;
    reg  same$4$d;
    wire  same$4$q;
    reg  same$4$clock;
    reg  compared$d;
    wire  compared$q;
    reg  compared$clock;
    reg  is_hit$d;
    wire  is_hit$q;
    reg  is_hit$clock;
    
    // Sub module instances
    top$feed$pair$a$session$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$feed$pair$a$session$fresh fresh(
        .d(fresh$d),
        .q(fresh$q),
        .clock(fresh$clock)
    );
    top$feed$pair$a$session$same$0 same$0(
        .d(same$0$d),
        .q(same$0$q),
        .clock(same$0$clock)
    );
    top$feed$pair$a$session$same$1 same$1(
        .d(same$1$d),
        .q(same$1$q),
        .clock(same$1$clock)
    );
    top$feed$pair$a$session$same$2 same$2(
        .d(same$2$d),
        .q(same$2$q),
        .clock(same$2$clock)
    );
    top$feed$pair$a$session$same$3 same$3(
        .d(same$3$d),
        .q(same$3$q),
        .clock(same$3$clock)
    );
    top$feed$pair$a$session$same$4 same$4(
        .d(same$4$d),
        .q(same$4$q),
        .clock(same$4$clock)
    );
    top$feed$pair$a$session$compared compared(
        .d(compared$d),
        .q(compared$q),
        .clock(compared$clock)
    );
    top$feed$pair$a$session$is_hit is_hit(
        .d(is_hit$d),
        .q(is_hit$q),
        .clock(is_hit$clock)
    );
    
    // Update code
    always @(*) begin
        kept$clock = clock;
        fresh$clock = clock;
        compared$clock = clock;
        is_hit$clock = clock;
        kept$d = kept$q;
        fresh$d = fresh$q;
        compared$d = compared$q;
        is_hit$d = is_hit$q;
        same$0$clock = clock;
        same$1$clock = clock;
        same$2$clock = clock;
        same$3$clock = clock;
        same$4$clock = clock;
        if (key_valid) begin
            kept$d = key;
        end
        fresh$d = key_valid;
        compared$d = fresh$q;
        same$0$d = kept$q[(32'h0)+:(16)] == expected[(32'h0)+:(16)];
        same$1$d = kept$q[(32'h10)+:(16)] == expected[(32'h10)+:(16)];
        same$2$d = kept$q[(32'h20)+:(16)] == expected[(32'h20)+:(16)];
        same$3$d = kept$q[(32'h30)+:(16)] == expected[(32'h30)+:(16)];
        same$4$d = kept$q[(32'h40)+:(16)] == expected[(32'h40)+:(16)];
        if (compared$q) begin
            is_hit$d = ((same$0$q & same$1$q) & (same$2$q & same$3$q)) & same$4$q;
        end
        else begin
            is_hit$d = is_hit$q;
        end
        hit = is_hit$q;
    end
    
endmodule // top$feed$pair$a$session


module top$feed$pair$a$session$compared(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$session$compared


module top$feed$pair$a$session$fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$session$fresh


module top$feed$pair$a$session$is_hit(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$session$is_hit


module top$feed$pair$a$session$kept(d,q,clock);
    
    // Module arguments
    input wire  [79:0] d;
    output reg  [79:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 80'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$session$kept


module top$feed$pair$a$session$same$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$session$same$0


module top$feed$pair$a$session$same$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$session$same$1


module top$feed$pair$a$session$same$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$session$same$2


module top$feed$pair$a$session$same$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$session$same$3


module top$feed$pair$a$session$same$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$session$same$4


module top$feed$pair$a$summary(clock,frame_end,damaged,truncated,cut,flags,checksum_wrong,hit,fits,blocks,count,overflow,valid,frame_class,pending);
    
    // Module arguments
    input wire  clock;
    input wire  frame_end;
    input wire  damaged;
    input wire  truncated;
    input wire  cut;
    input wire  [7:0] flags;
    input wire  checksum_wrong;
    input wire  hit;
    input wire  fits;
    input wire  [15:0] blocks;
    input wire  [15:0] count;
    input wire  overflow;
    output reg  valid;
    output reg  [3:0] frame_class;
    output reg  pending;
    
    // Stub signals
    reg  end_1$d;
    wire  end_1$q;
    reg  end_1$clock;
    reg  end_2$d;
    wire  end_2$q;
    reg  end_2$clock;
    reg  end_3$d;
    wire  end_3$q;
    reg  end_3$clock;
    reg  end_4$d;
    wire  end_4$q;
    reg  end_4$clock;
    reg  [2:0] at_end_1$d;
    wire  [2:0] at_end_1$q;
    reg  at_end_1$clock;
    reg  [2:0] at_end_2$d;
    wire  [2:0] at_end_2$q;
    reg  at_end_2$clock;
    reg  [2:0] at_end_3$d;
    wire  [2:0] at_end_3$q;
    reg  at_end_3$clock;
    reg  [2:0] at_end_4$d;
    wire  [2:0] at_end_4$q;
    reg  at_end_4$clock;
    reg  [7:0] flags_3$d;
    wire  [7:0] flags_3$q;
    reg  flags_3$clock;
    reg  [7:0] flags_4$d;
    wire  [7:0] flags_4$q;
    reg  flags_4$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  [3:0] is_class$d;
    wire  [3:0] is_class$q;
    reg  is_class$clock;
    reg  [3:0] of_packet$d;
    wire  [3:0] of_packet$q;
    reg  of_packet$clock;
    reg  miscounted$d;
    wire  miscounted$q;
    reg  miscounted$clock;
    
    // Local signals
    reg  is_end;
    reg  is_empty;
    reg  is_same;
    
    // Sub module instances
    top$feed$pair$a$summary$end_1 end_1(
        .d(end_1$d),
        .q(end_1$q),
        .clock(end_1$clock)
    );
    top$feed$pair$a$summary$end_2 end_2(
        .d(end_2$d),
        .q(end_2$q),
        .clock(end_2$clock)
    );
    top$feed$pair$a$summary$end_3 end_3(
        .d(end_3$d),
        .q(end_3$q),
        .clock(end_3$clock)
    );
    top$feed$pair$a$summary$end_4 end_4(
        .d(end_4$d),
        .q(end_4$q),
        .clock(end_4$clock)
    );
    top$feed$pair$a$summary$at_end_1 at_end_1(
        .d(at_end_1$d),
        .q(at_end_1$q),
        .clock(at_end_1$clock)
    );
    top$feed$pair$a$summary$at_end_2 at_end_2(
        .d(at_end_2$d),
        .q(at_end_2$q),
        .clock(at_end_2$clock)
    );
    top$feed$pair$a$summary$at_end_3 at_end_3(
        .d(at_end_3$d),
        .q(at_end_3$q),
        .clock(at_end_3$clock)
    );
    top$feed$pair$a$summary$at_end_4 at_end_4(
        .d(at_end_4$d),
        .q(at_end_4$q),
        .clock(at_end_4$clock)
    );
    top$feed$pair$a$summary$flags_3 flags_3(
        .d(flags_3$d),
        .q(flags_3$q),
        .clock(flags_3$clock)
    );
    top$feed$pair$a$summary$flags_4 flags_4(
        .d(flags_4$d),
        .q(flags_4$q),
        .clock(flags_4$clock)
    );
    top$feed$pair$a$summary$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$feed$pair$a$summary$is_class is_class(
        .d(is_class$d),
        .q(is_class$q),
        .clock(is_class$clock)
    );
    top$feed$pair$a$summary$of_packet of_packet(
        .d(of_packet$d),
        .q(of_packet$q),
        .clock(of_packet$clock)
    );
    top$feed$pair$a$summary$miscounted miscounted(
        .d(miscounted$d),
        .q(miscounted$q),
        .clock(miscounted$clock)
    );
    
    // Update code
    always @(*) begin
        end_1$clock = clock;
        end_2$clock = clock;
        end_3$clock = clock;
        end_4$clock = clock;
        end_1$d = end_1$q;
        end_2$d = end_2$q;
        end_3$d = end_3$q;
        end_4$d = end_4$q;
        at_end_1$clock = clock;
        at_end_2$clock = clock;
        at_end_3$clock = clock;
        at_end_4$clock = clock;
        at_end_1$d = at_end_1$q;
        at_end_2$d = at_end_2$q;
        at_end_3$d = at_end_3$q;
        at_end_4$d = at_end_4$q;
        flags_3$clock = clock;
        flags_4$clock = clock;
        is_valid$clock = clock;
        is_class$clock = clock;
        of_packet$clock = clock;
        miscounted$clock = clock;
        flags_3$d = flags_3$q;
        flags_4$d = flags_4$q;
        is_valid$d = is_valid$q;
        is_class$d = is_class$q;
        of_packet$d = of_packet$q;
        miscounted$d = miscounted$q;
        end_1$d = frame_end;
        end_2$d = end_1$q;
        end_3$d = end_2$q;
        end_4$d = end_3$q;
        at_end_1$d = ((damaged) & 3'h7) | (((truncated) & 3'h7) << ((32'h1) & 3'h7)) | (((cut) & 3'h7) << ((32'h2) & 3'h7));
        at_end_2$d = at_end_1$q;
        at_end_3$d = at_end_2$q;
        at_end_4$d = at_end_3$q;
        flags_3$d = flags;
        flags_4$d = flags_3$q;
        is_valid$d = end_4$q;
        is_end = count == ((32'hffff) & 16'hffff);
        is_empty = blocks == ((32'h0) & 16'hffff);
        is_same = blocks == count;
        of_packet$d = ((32'hd) & 4'hf);
        if (count == ((32'h0) & 16'hffff)) begin
            of_packet$d = ((32'he) & 4'hf);
        end
        else if (is_end) begin
            of_packet$d = ((32'hf) & 4'hf);
        end
        else if (overflow) begin
            of_packet$d = ((32'hc) & 4'hf);
        end
        miscounted$d = ~is_same;
        if (is_end) begin
            miscounted$d = ~is_empty;
        end
        if (at_end_4$q[32'h0]) begin
            is_class$d = ((32'h0) & 4'hf);
        end
        else if (at_end_4$q[32'h1]) begin
            is_class$d = ((32'h1) & 4'hf);
        end
        else if (flags_4$q[32'h0]) begin
            is_class$d = ((32'h2) & 4'hf);
        end
        else if (flags_4$q[32'h1]) begin
            is_class$d = ((32'h3) & 4'hf);
        end
        else if (flags_4$q[32'h2]) begin
            is_class$d = ((32'h4) & 4'hf);
        end
        else if (flags_4$q[32'h3]) begin
            is_class$d = ((32'h5) & 4'hf);
        end
        else if (flags_4$q[32'h4]) begin
            is_class$d = ((32'h6) & 4'hf);
        end
        else if (flags_4$q[32'h5] | at_end_4$q[32'h2]) begin
            is_class$d = ((32'h7) & 4'hf);
        end
        else if (checksum_wrong) begin
            is_class$d = ((32'h8) & 4'hf);
        end
        else if (flags_4$q[32'h6]) begin
            is_class$d = ((32'h9) & 4'hf);
        end
        else if (flags_4$q[32'h7]) begin
            is_class$d = ((32'ha) & 4'hf);
        end
        else if (~hit) begin
            is_class$d = ((32'hb) & 4'hf);
        end
        else if ((~fits) | miscounted$q) begin
            is_class$d = ((32'hc) & 4'hf);
        end
        else begin
            is_class$d = of_packet$q;
        end
        pending = (end_1$q | end_2$q) | (end_3$q | end_4$q);
        valid = is_valid$q;
        frame_class = is_class$q;
    end
    
endmodule // top$feed$pair$a$summary


module top$feed$pair$a$summary$at_end_1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$at_end_1


module top$feed$pair$a$summary$at_end_2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$at_end_2


module top$feed$pair$a$summary$at_end_3(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$at_end_3


module top$feed$pair$a$summary$at_end_4(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$at_end_4


module top$feed$pair$a$summary$end_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$end_1


module top$feed$pair$a$summary$end_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$end_2


module top$feed$pair$a$summary$end_3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$end_3


module top$feed$pair$a$summary$end_4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$end_4


module top$feed$pair$a$summary$flags_3(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$flags_3


module top$feed$pair$a$summary$flags_4(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$flags_4


module top$feed$pair$a$summary$is_class(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$is_class


module top$feed$pair$a$summary$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$is_valid


module top$feed$pair$a$summary$miscounted(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$miscounted


module top$feed$pair$a$summary$of_packet(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$summary$of_packet


module top$feed$pair$a$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$valid_1


module top$feed$pair$a$walker(clock,valid,prepare,with_vlan,go,bytes,ends,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7,starts,behind_length,offset,done,shift,beat,length,big,number,blocks,fits);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  prepare;
    input wire  with_vlan;
    input wire  go;
    input wire  [3:0] bytes;
    input wire  ends;
    input wire  [25:0] from$0;
    input wire  [25:0] from$1;
    input wire  [25:0] from$2;
    input wire  [25:0] from$3;
    input wire  [25:0] from$4;
    input wire  [25:0] from$5;
    input wire  [25:0] from$6;
    input wire  [25:0] from$7;
    output reg  starts;
    output reg  behind_length;
    output reg  [2:0] offset;
    output reg  done;
    output reg  [2:0] shift;
    output reg  [2:0] beat;
    output reg  [5:0] length;
    output reg  big;
    output reg  [15:0] number;
    output reg  [15:0] blocks;
    output reg  fits;
    
    // Stub signals
    reg  [16:0] left$d;
    wire  [16:0] left$q;
    reg  left$clock;
    reg  near$d;
    wire  near$q;
    reg  near$clock;
    reg  in_length$d;
    wire  in_length$q;
    reg  in_length$clock;
    reg  in_message$d;
    wire  in_message$q;
    reg  in_message$clock;
    reg  short$d;
    wire  short$q;
    reg  short$clock;
    reg  [2:0] body$d;
    wire  [2:0] body$q;
    reg  body$clock;
    reg  [2:0] since$d;
    wire  [2:0] since$q;
    reg  since$clock;
    reg  [5:0] of_length$d;
    wire  [5:0] of_length$q;
    reg  of_length$clock;
    reg  is_big$d;
    wire  is_big$q;
    reg  is_big$clock;
    reg  [15:0] index$d;
    wire  [15:0] index$q;
    reg  index$clock;
    reg  [15:0] counted$d;
    wire  [15:0] counted$q;
    reg  counted$clock;
    reg  fit$d;
    wire  fit$q;
    reg  fit$clock;
    reg  [2:0] choice$offset;
    reg  choice$near;
    reg  choice$in_length;
    reg  [3:0] choice$bytes;
    reg  [25:0] choice$from$0;
    reg  [25:0] choice$from$1;
    reg  [25:0] choice$from$2;
    reg  [25:0] choice$from$3;
    reg  [25:0] choice$from$4;
    reg  [25:0] choice$from$5;
    reg  [25:0] choice$from$6;
    reg  [25:0] choice$from$7;
    wire  [25:0] choice$way;
    wire  choice$cut;
    wire  choice$starts;
    
    // Local signals
    reg  ended;
    
    // Sub module instances
    top$feed$pair$a$walker$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    top$feed$pair$a$walker$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    top$feed$pair$a$walker$in_length in_length(
        .d(in_length$d),
        .q(in_length$q),
        .clock(in_length$clock)
    );
    top$feed$pair$a$walker$in_message in_message(
        .d(in_message$d),
        .q(in_message$q),
        .clock(in_message$clock)
    );
    top$feed$pair$a$walker$short short(
        .d(short$d),
        .q(short$q),
        .clock(short$clock)
    );
    top$feed$pair$a$walker$body body(
        .d(body$d),
        .q(body$q),
        .clock(body$clock)
    );
    top$feed$pair$a$walker$since since(
        .d(since$d),
        .q(since$q),
        .clock(since$clock)
    );
    top$feed$pair$a$walker$of_length of_length(
        .d(of_length$d),
        .q(of_length$q),
        .clock(of_length$clock)
    );
    top$feed$pair$a$walker$is_big is_big(
        .d(is_big$d),
        .q(is_big$q),
        .clock(is_big$clock)
    );
    top$feed$pair$a$walker$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    top$feed$pair$a$walker$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    top$feed$pair$a$walker$fit fit(
        .d(fit$d),
        .q(fit$q),
        .clock(fit$clock)
    );
    top$feed$pair$a$walker$choice choice(
        .offset(choice$offset),
        .near(choice$near),
        .in_length(choice$in_length),
        .bytes(choice$bytes),
        .from$0(choice$from$0),
        .from$1(choice$from$1),
        .from$2(choice$from$2),
        .from$3(choice$from$3),
        .from$4(choice$from$4),
        .from$5(choice$from$5),
        .from$6(choice$from$6),
        .from$7(choice$from$7),
        .way(choice$way),
        .cut(choice$cut),
        .starts(choice$starts)
    );
    
    // Update code
    always @(*) begin
        left$clock = clock;
        near$clock = clock;
        in_length$clock = clock;
        in_message$clock = clock;
        short$clock = clock;
        body$clock = clock;
        since$clock = clock;
        left$d = left$q;
        near$d = near$q;
        in_length$d = in_length$q;
        in_message$d = in_message$q;
        short$d = short$q;
        body$d = body$q;
        since$d = since$q;
        of_length$clock = clock;
        is_big$clock = clock;
        index$clock = clock;
        counted$clock = clock;
        fit$clock = clock;
        of_length$d = of_length$q;
        is_big$d = is_big$q;
        index$d = index$q;
        counted$d = counted$q;
        fit$d = fit$q;
        offset = left$q[(32'h0)+:(3)];
        choice$offset = left$q[(32'h0)+:(3)];
        choice$near = near$q;
        choice$in_length = in_length$q;
        choice$bytes = bytes;
        choice$from$0 = from$0;
        choice$from$1 = from$1;
        choice$from$2 = from$2;
        choice$from$3 = from$3;
        choice$from$4 = from$4;
        choice$from$5 = from$5;
        choice$from$6 = from$6;
        choice$from$7 = from$7;
        ended = in_message$q & (((bytes) & 17'h1ffff) >= left$q);
        if (valid & go) begin
            left$d = left$q - ((32'h8) & 17'h1ffff);
            near$d = left$q < ((32'h10) & 17'h1ffff);
            if (near$q | in_length$q) begin
                left$d = choice$way[(32'h0)+:(17)];
                near$d = choice$way[32'h11];
            end
            in_length$d = choice$cut;
            in_message$d = in_message$q & ~ended;
            if (since$q != ((32'h7) & 3'h7)) begin
                since$d = since$q + ((32'h1) & 3'h7);
            end
            if (choice$starts) begin
                counted$d = counted$q + ((32'h1) & 16'hffff);
                in_message$d = (~short$q) & ~choice$way[32'h12];
            end
            if (near$q | in_length$q) begin
                short$d = short$q | choice$way[32'h12];
                index$d = counted$q;
                is_big$d = choice$way[32'h13];
                of_length$d = choice$way[(32'h14)+:(6)];
                since$d = ((32'h1) & 3'h7);
                body$d = left$q[(32'h0)+:(3)] + ((32'h1) & 3'h7);
                if (in_length$q) begin
                    body$d = ((32'h0) & 3'h7);
                end
            end
            if (ends) begin
                in_message$d = 1'b0;
                fit$d = ((~short$q) & (~in_length$q)) & (left$q == ((bytes) & 17'h1ffff));
            end
        end
        if (valid & prepare) begin
            left$d = ((32'h6) & 17'h1ffff);
            if (with_vlan) begin
                left$d = ((32'h2) & 17'h1ffff);
            end
            near$d = 1'b1;
            in_length$d = 1'b0;
            in_message$d = 1'b0;
            short$d = 1'b0;
            counted$d = ((32'h0) & 16'hffff);
            fit$d = 1'b0;
        end
        starts = choice$starts;
        behind_length = in_length$q;
        done = (valid & go) & ended;
        shift = body$q;
        beat = since$q;
        length = of_length$q;
        big = is_big$q;
        number = index$q;
        blocks = counted$q;
        fits = fit$q;
    end
    
endmodule // top$feed$pair$a$walker


module top$feed$pair$a$walker$body(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$walker$body


module top$feed$pair$a$walker$choice(offset,near,in_length,bytes,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7,way,cut,starts);
    
    // Module arguments
    input wire  [2:0] offset;
    input wire  near;
    input wire  in_length;
    input wire  [3:0] bytes;
    input wire  [25:0] from$0;
    input wire  [25:0] from$1;
    input wire  [25:0] from$2;
    input wire  [25:0] from$3;
    input wire  [25:0] from$4;
    input wire  [25:0] from$5;
    input wire  [25:0] from$6;
    input wire  [25:0] from$7;
    output reg  [25:0] way;
    output reg  cut;
    output reg  starts;
    
    // Local signals
    reg  begins;
    reg  [25:0] of_4$0;
    reg  [25:0] of_4$1;
    reg  [25:0] of_4$2;
    reg  [25:0] of_4$3;
    reg  [25:0] of_2$0;
    reg  [25:0] of_2$1;
    
    // Update code
    always @(*) begin
        of_4$0 = from$1;
        of_4$1 = from$3;
        of_4$2 = from$5;
        of_4$3 = from$7;
        if (offset[32'h0]) begin
            of_4$0 = from$2;
            of_4$1 = from$4;
            of_4$2 = from$6;
            of_4$3 = ((32'h0) & 26'h3ffffff);
        end
        of_2$0 = of_4$0;
        of_2$1 = of_4$2;
        if (offset[32'h1]) begin
            of_2$0 = of_4$1;
            of_2$1 = of_4$3;
        end
        way = of_2$0;
        if (offset[32'h2]) begin
            way = of_2$1;
        end
        if (in_length) begin
            way = from$0;
        end
        begins = near & (((offset) & 4'hf) < bytes);
        cut = begins & (offset == ((32'h7) & 3'h7));
        starts = (begins & (offset != ((32'h7) & 3'h7))) | (in_length & (bytes != ((32'h0) & 4'hf)));
    end
    
endmodule // top$feed$pair$a$walker$choice


module top$feed$pair$a$walker$counted(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$walker$counted


module top$feed$pair$a$walker$fit(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$walker$fit


module top$feed$pair$a$walker$in_length(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$walker$in_length


module top$feed$pair$a$walker$in_message(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$walker$in_message


module top$feed$pair$a$walker$index(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$walker$index


module top$feed$pair$a$walker$is_big(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$walker$is_big


module top$feed$pair$a$walker$left(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$walker$left


module top$feed$pair$a$walker$near(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$walker$near


module top$feed$pair$a$walker$of_length(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$walker$of_length


module top$feed$pair$a$walker$short(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$walker$short


module top$feed$pair$a$walker$since(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$walker$since


module top$feed$pair$a$with_vlan_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$a$with_vlan_1


module top$feed$pair$arbiter(clock,restart,restart_at,wait_cycles,m_valid$0,m_valid$1,words_a$0,words_a$1,words_a$2,words_a$3,words_a$4,words_a$5,words_b$0,words_b$1,words_b$2,words_b$3,words_b$4,words_b$5,f_valid$0,f_valid$1,f_class$0,f_class$1,f_sequence$0,f_sequence$1,f_count$0,f_count$1,ready,valid,of_b,sequence_no,words$0,words$1,words$2,words$3,words$4,words$5,lost,lost_from,lost_to,overflow$0,overflow$1);
    
    // Module arguments
    input wire  clock;
    input wire  restart;
    input wire  [63:0] restart_at;
    input wire  [23:0] wait_cycles;
    input wire  m_valid$0;
    input wire  m_valid$1;
    input wire  [63:0] words_a$0;
    input wire  [63:0] words_a$1;
    input wire  [63:0] words_a$2;
    input wire  [63:0] words_a$3;
    input wire  [63:0] words_a$4;
    input wire  [63:0] words_a$5;
    input wire  [63:0] words_b$0;
    input wire  [63:0] words_b$1;
    input wire  [63:0] words_b$2;
    input wire  [63:0] words_b$3;
    input wire  [63:0] words_b$4;
    input wire  [63:0] words_b$5;
    input wire  f_valid$0;
    input wire  f_valid$1;
    input wire  [3:0] f_class$0;
    input wire  [3:0] f_class$1;
    input wire  [63:0] f_sequence$0;
    input wire  [63:0] f_sequence$1;
    input wire  [15:0] f_count$0;
    input wire  [15:0] f_count$1;
    input wire  ready;
    output reg  valid;
    output reg  of_b;
    output reg  [63:0] sequence_no;
    output reg  [63:0] words$0;
    output reg  [63:0] words$1;
    output reg  [63:0] words$2;
    output reg  [63:0] words$3;
    output reg  [63:0] words$4;
    output reg  [63:0] words$5;
    output reg  lost;
    output reg  [63:0] lost_from;
    output reg  [63:0] lost_to;
    output reg  overflow$0;
    output reg  overflow$1;
    
    // Stub signals
    reg  a$clock;
    reg  a$m_valid;
    reg  [63:0] a$words_in$0;
    reg  [63:0] a$words_in$1;
    reg  [63:0] a$words_in$2;
    reg  [63:0] a$words_in$3;
    reg  [63:0] a$words_in$4;
    reg  [63:0] a$words_in$5;
    reg  a$f_valid;
    reg  [3:0] a$f_class;
    reg  [63:0] a$f_sequence;
    reg  [15:0] a$f_count;
    reg  a$pop;
    reg  [8:0] a$read;
    wire  a$head_valid;
    wire  [63:0] a$head_sequence;
    wire  [63:0] a$head_next;
    wire  [9:0] a$head_begin;
    wire  [9:0] a$head_end;
    wire  [63:0] a$words$0;
    wire  [63:0] a$words$1;
    wire  [63:0] a$words$2;
    wire  [63:0] a$words$3;
    wire  [63:0] a$words$4;
    wire  [63:0] a$words$5;
    wire  a$pressed;
    wire  a$lost;
    reg  b$clock;
    reg  b$m_valid;
    reg  [63:0] b$words_in$0;
    reg  [63:0] b$words_in$1;
    reg  [63:0] b$words_in$2;
    reg  [63:0] b$words_in$3;
    reg  [63:0] b$words_in$4;
    reg  [63:0] b$words_in$5;
    reg  b$f_valid;
    reg  [3:0] b$f_class;
    reg  [63:0] b$f_sequence;
    reg  [15:0] b$f_count;
    reg  b$pop;
    reg  [8:0] b$read;
    wire  b$head_valid;
    wire  [63:0] b$head_sequence;
    wire  [63:0] b$head_next;
    wire  [9:0] b$head_begin;
    wire  [9:0] b$head_end;
    wire  [63:0] b$words$0;
    wire  [63:0] b$words$1;
    wire  [63:0] b$words$2;
    wire  [63:0] b$words$3;
    wire  [63:0] b$words$4;
    wire  [63:0] b$words$5;
    wire  b$pressed;
    wire  b$lost;
    reg  turn$clock;
    reg  turn$restart;
    reg  [63:0] turn$restart_at;
    reg  [23:0] turn$wait_cycles;
    reg  turn$head_valid$0;
    reg  turn$head_valid$1;
    reg  [63:0] turn$head_sequence$0;
    reg  [63:0] turn$head_sequence$1;
    reg  [63:0] turn$head_next$0;
    reg  [63:0] turn$head_next$1;
    reg  turn$pressed$0;
    reg  turn$pressed$1;
    reg  turn$emitted;
    wire  turn$emit;
    wire  turn$of_b;
    wire  [15:0] turn$skip;
    wire  turn$pop$0;
    wire  turn$pop$1;
    wire  turn$lost;
    wire  [63:0] turn$lost_from;
    wire  [63:0] turn$lost_to;
    reg  emitter$clock;
    reg  emitter$restart;
    reg  emitter$emit;
    reg  [9:0] emitter$begin_at;
    reg  [9:0] emitter$end_at;
    reg  [63:0] emitter$first;
    reg  [15:0] emitter$skip;
    reg  [15:0] emitter$number;
    reg  emitter$ready;
    wire  [8:0] emitter$read;
    wire  emitter$valid;
    wire  [63:0] emitter$sequence_no;
    wire  emitter$done;
    
    // Local signals
    reg  [63:0] its_stamp;
    
    // Sub module instances
    top$feed$pair$arbiter$a a(
        .clock(a$clock),
        .m_valid(a$m_valid),
        .words_in$0(a$words_in$0),
        .words_in$1(a$words_in$1),
        .words_in$2(a$words_in$2),
        .words_in$3(a$words_in$3),
        .words_in$4(a$words_in$4),
        .words_in$5(a$words_in$5),
        .f_valid(a$f_valid),
        .f_class(a$f_class),
        .f_sequence(a$f_sequence),
        .f_count(a$f_count),
        .pop(a$pop),
        .read(a$read),
        .head_valid(a$head_valid),
        .head_sequence(a$head_sequence),
        .head_next(a$head_next),
        .head_begin(a$head_begin),
        .head_end(a$head_end),
        .words$0(a$words$0),
        .words$1(a$words$1),
        .words$2(a$words$2),
        .words$3(a$words$3),
        .words$4(a$words$4),
        .words$5(a$words$5),
        .pressed(a$pressed),
        .lost(a$lost)
    );
    top$feed$pair$arbiter$b b(
        .clock(b$clock),
        .m_valid(b$m_valid),
        .words_in$0(b$words_in$0),
        .words_in$1(b$words_in$1),
        .words_in$2(b$words_in$2),
        .words_in$3(b$words_in$3),
        .words_in$4(b$words_in$4),
        .words_in$5(b$words_in$5),
        .f_valid(b$f_valid),
        .f_class(b$f_class),
        .f_sequence(b$f_sequence),
        .f_count(b$f_count),
        .pop(b$pop),
        .read(b$read),
        .head_valid(b$head_valid),
        .head_sequence(b$head_sequence),
        .head_next(b$head_next),
        .head_begin(b$head_begin),
        .head_end(b$head_end),
        .words$0(b$words$0),
        .words$1(b$words$1),
        .words$2(b$words$2),
        .words$3(b$words$3),
        .words$4(b$words$4),
        .words$5(b$words$5),
        .pressed(b$pressed),
        .lost(b$lost)
    );
    top$feed$pair$arbiter$turn turn(
        .clock(turn$clock),
        .restart(turn$restart),
        .restart_at(turn$restart_at),
        .wait_cycles(turn$wait_cycles),
        .head_valid$0(turn$head_valid$0),
        .head_valid$1(turn$head_valid$1),
        .head_sequence$0(turn$head_sequence$0),
        .head_sequence$1(turn$head_sequence$1),
        .head_next$0(turn$head_next$0),
        .head_next$1(turn$head_next$1),
        .pressed$0(turn$pressed$0),
        .pressed$1(turn$pressed$1),
        .emitted(turn$emitted),
        .emit(turn$emit),
        .of_b(turn$of_b),
        .skip(turn$skip),
        .pop$0(turn$pop$0),
        .pop$1(turn$pop$1),
        .lost(turn$lost),
        .lost_from(turn$lost_from),
        .lost_to(turn$lost_to)
    );
    top$feed$pair$arbiter$emitter emitter(
        .clock(emitter$clock),
        .restart(emitter$restart),
        .emit(emitter$emit),
        .begin_at(emitter$begin_at),
        .end_at(emitter$end_at),
        .first(emitter$first),
        .skip(emitter$skip),
        .number(emitter$number),
        .ready(emitter$ready),
        .read(emitter$read),
        .valid(emitter$valid),
        .sequence_no(emitter$sequence_no),
        .done(emitter$done)
    );
    
    // Update code
    always @(*) begin
        a$clock = clock;
        b$clock = clock;
        turn$clock = clock;
        emitter$clock = clock;
        turn$restart = restart;
        turn$restart_at = restart_at;
        turn$wait_cycles = wait_cycles;
        turn$emitted = emitter$done;
        emitter$restart = restart;
        a$m_valid = m_valid$0;
        a$f_valid = f_valid$0;
        a$f_class = f_class$0;
        a$f_sequence = f_sequence$0;
        a$f_count = f_count$0;
        a$pop = turn$pop$0;
        a$read = emitter$read;
        turn$head_valid$0 = a$head_valid;
        turn$head_sequence$0 = a$head_sequence;
        turn$head_next$0 = a$head_next;
        turn$pressed$0 = a$pressed;
        overflow$0 = a$lost;
        b$m_valid = m_valid$1;
        b$f_valid = f_valid$1;
        b$f_class = f_class$1;
        b$f_sequence = f_sequence$1;
        b$f_count = f_count$1;
        b$pop = turn$pop$1;
        b$read = emitter$read;
        turn$head_valid$1 = b$head_valid;
        turn$head_sequence$1 = b$head_sequence;
        turn$head_next$1 = b$head_next;
        turn$pressed$1 = b$pressed;
        overflow$1 = b$lost;
        a$words_in$0 = words_a$0;
        b$words_in$0 = words_b$0;
        words$0 = a$words$0;
        if (turn$of_b) begin
            words$0 = b$words$0;
        end
        a$words_in$1 = words_a$1;
        b$words_in$1 = words_b$1;
        words$1 = a$words$1;
        if (turn$of_b) begin
            words$1 = b$words$1;
        end
        a$words_in$2 = words_a$2;
        b$words_in$2 = words_b$2;
        words$2 = a$words$2;
        if (turn$of_b) begin
            words$2 = b$words$2;
        end
        a$words_in$3 = words_a$3;
        b$words_in$3 = words_b$3;
        words$3 = a$words$3;
        if (turn$of_b) begin
            words$3 = b$words$3;
        end
        a$words_in$4 = words_a$4;
        b$words_in$4 = words_b$4;
        words$4 = a$words$4;
        if (turn$of_b) begin
            words$4 = b$words$4;
        end
        a$words_in$5 = words_a$5;
        b$words_in$5 = words_b$5;
        words$5 = a$words$5;
        if (turn$of_b) begin
            words$5 = b$words$5;
        end
        emitter$emit = turn$emit;
        emitter$skip = turn$skip;
        emitter$ready = ready;
        emitter$begin_at = a$head_begin;
        emitter$end_at = a$head_end;
        emitter$first = a$head_sequence;
        its_stamp = a$words$4;
        if (turn$of_b) begin
            emitter$begin_at = b$head_begin;
            emitter$end_at = b$head_end;
            emitter$first = b$head_sequence;
            its_stamp = b$words$4;
        end
        emitter$number = its_stamp[(32'h0)+:(16)];
        valid = emitter$valid;
        of_b = turn$of_b;
        sequence_no = emitter$sequence_no;
        lost = turn$lost;
        lost_from = turn$lost_from;
        lost_to = turn$lost_to;
    end
    
endmodule // top$feed$pair$arbiter


module top$feed$pair$arbiter$a(clock,m_valid,words_in$0,words_in$1,words_in$2,words_in$3,words_in$4,words_in$5,f_valid,f_class,f_sequence,f_count,pop,read,head_valid,head_sequence,head_next,head_begin,head_end,words$0,words$1,words$2,words$3,words$4,words$5,pressed,lost);
    
    // Module arguments
    input wire  clock;
    input wire  m_valid;
    input wire  [63:0] words_in$0;
    input wire  [63:0] words_in$1;
    input wire  [63:0] words_in$2;
    input wire  [63:0] words_in$3;
    input wire  [63:0] words_in$4;
    input wire  [63:0] words_in$5;
    input wire  f_valid;
    input wire  [3:0] f_class;
    input wire  [63:0] f_sequence;
    input wire  [15:0] f_count;
    input wire  pop;
    input wire  [8:0] read;
    output reg  head_valid;
    output reg  [63:0] head_sequence;
    output reg  [63:0] head_next;
    output reg  [9:0] head_begin;
    output reg  [9:0] head_end;
    output reg  [63:0] words$0;
    output reg  [63:0] words$1;
    output reg  [63:0] words$2;
    output reg  [63:0] words$3;
    output reg  [63:0] words$4;
    output reg  [63:0] words$5;
    output reg  pressed;
    output reg  lost;
    
    // Stub signals
    reg  messages$clock;
    reg  messages$write;
    reg  [8:0] messages$write_address;
    reg  [63:0] messages$words_in$0;
    reg  [63:0] messages$words_in$1;
    reg  [63:0] messages$words_in$2;
    reg  [63:0] messages$words_in$3;
    reg  [63:0] messages$words_in$4;
    reg  [63:0] messages$words_in$5;
    reg  [8:0] messages$read_address;
    wire  [63:0] messages$words$0;
    wire  [63:0] messages$words$1;
    wire  [63:0] messages$words$2;
    wire  [63:0] messages$words$3;
    wire  [63:0] messages$words$4;
    wire  [63:0] messages$words$5;
    reg  packets$clock;
    reg  packets$write;
    reg  [63:0] packets$first_in;
    reg  [15:0] packets$count_in;
    reg  [9:0] packets$end_in;
    reg  packets$pop;
    wire  packets$valid;
    wire  [63:0] packets$first;
    wire  [63:0] packets$behind;
    wire  [9:0] packets$end_at;
    wire  packets$is_full;
    wire  packets$is_half;
    reg  [9:0] filled$d;
    wire  [9:0] filled$q;
    reg  filled$clock;
    reg  [9:0] sound$d;
    wire  [9:0] sound$q;
    reg  sound$clock;
    reg  [9:0] begin_at$d;
    wire  [9:0] begin_at$q;
    reg  begin_at$clock;
    reg  over$d;
    wire  over$q;
    reg  over$clock;
    reg  press$d;
    wire  press$q;
    reg  press$clock;
    reg  is_lost$d;
    wire  is_lost$q;
    reg  is_lost$clock;
    
    // Local signals
    reg  [9:0] used;
    reg  is_sound;
    reg  keep;
    
    // Sub module instances
    top$feed$pair$arbiter$a$messages messages(
        .clock(messages$clock),
        .write(messages$write),
        .write_address(messages$write_address),
        .words_in$0(messages$words_in$0),
        .words_in$1(messages$words_in$1),
        .words_in$2(messages$words_in$2),
        .words_in$3(messages$words_in$3),
        .words_in$4(messages$words_in$4),
        .words_in$5(messages$words_in$5),
        .read_address(messages$read_address),
        .words$0(messages$words$0),
        .words$1(messages$words$1),
        .words$2(messages$words$2),
        .words$3(messages$words$3),
        .words$4(messages$words$4),
        .words$5(messages$words$5)
    );
    top$feed$pair$arbiter$a$packets packets(
        .clock(packets$clock),
        .write(packets$write),
        .first_in(packets$first_in),
        .count_in(packets$count_in),
        .end_in(packets$end_in),
        .pop(packets$pop),
        .valid(packets$valid),
        .first(packets$first),
        .behind(packets$behind),
        .end_at(packets$end_at),
        .is_full(packets$is_full),
        .is_half(packets$is_half)
    );
    top$feed$pair$arbiter$a$filled filled(
        .d(filled$d),
        .q(filled$q),
        .clock(filled$clock)
    );
    top$feed$pair$arbiter$a$sound sound(
        .d(sound$d),
        .q(sound$q),
        .clock(sound$clock)
    );
    top$feed$pair$arbiter$a$begin_at begin_at(
        .d(begin_at$d),
        .q(begin_at$q),
        .clock(begin_at$clock)
    );
    top$feed$pair$arbiter$a$over over(
        .d(over$d),
        .q(over$q),
        .clock(over$clock)
    );
    top$feed$pair$arbiter$a$press press(
        .d(press$d),
        .q(press$q),
        .clock(press$clock)
    );
    top$feed$pair$arbiter$a$is_lost is_lost(
        .d(is_lost$d),
        .q(is_lost$q),
        .clock(is_lost$clock)
    );
    
    // Update code
    always @(*) begin
        filled$clock = clock;
        sound$clock = clock;
        begin_at$clock = clock;
        over$clock = clock;
        press$clock = clock;
        is_lost$clock = clock;
        filled$d = filled$q;
        sound$d = sound$q;
        begin_at$d = begin_at$q;
        over$d = over$q;
        press$d = press$q;
        is_lost$d = is_lost$q;
        messages$clock = clock;
        packets$clock = clock;
        used = filled$q - begin_at$q;
        press$d = (used[32'h9] | used[32'h8]) | packets$is_half;
        messages$words_in$0 = words_in$0;
        words$0 = messages$words$0;
        messages$words_in$1 = words_in$1;
        words$1 = messages$words$1;
        messages$words_in$2 = words_in$2;
        words$2 = messages$words$2;
        messages$words_in$3 = words_in$3;
        words$3 = messages$words$3;
        messages$words_in$4 = words_in$4;
        words$4 = messages$words$4;
        messages$words_in$5 = words_in$5;
        words$5 = messages$words$5;
        messages$write = m_valid & ~used[32'h9];
        messages$write_address = filled$q[(32'h0)+:(9)];
        messages$read_address = read;
        if (m_valid) begin
            if (used[32'h9]) begin
                over$d = 1'b1;
            end
            else begin
                filled$d = filled$q + ((32'h1) & 10'h3ff);
            end
        end
        is_sound = f_valid & (f_class >= ((32'hd) & 4'hf));
        keep = is_sound & ((~over$q) & ~packets$is_full);
        is_lost$d = is_sound & ~keep;
        if (f_valid) begin
            over$d = 1'b0;
            if (keep) begin
                sound$d = filled$q;
            end
            else begin
                filled$d = sound$q;
            end
        end
        packets$write = keep;
        packets$first_in = f_sequence;
        packets$end_in = filled$q;
        packets$count_in = ((32'h0) & 16'hffff);
        if (f_class == ((32'hd) & 4'hf)) begin
            packets$count_in = f_count;
        end
        packets$pop = pop;
        if (packets$valid & pop) begin
            begin_at$d = packets$end_at;
        end
        head_valid = packets$valid;
        head_sequence = packets$first;
        head_next = packets$behind;
        head_begin = begin_at$q;
        head_end = packets$end_at;
        pressed = press$q;
        lost = is_lost$q;
    end
    
endmodule // top$feed$pair$arbiter$a


module top$feed$pair$arbiter$a$begin_at(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$begin_at


module top$feed$pair$arbiter$a$filled(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$filled


module top$feed$pair$arbiter$a$is_lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$is_lost


module top$feed$pair$arbiter$a$messages(clock,write,write_address,words_in$0,words_in$1,words_in$2,words_in$3,words_in$4,words_in$5,read_address,words$0,words$1,words$2,words$3,words$4,words$5);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] words_in$0;
    input wire  [63:0] words_in$1;
    input wire  [63:0] words_in$2;
    input wire  [63:0] words_in$3;
    input wire  [63:0] words_in$4;
    input wire  [63:0] words_in$5;
    input wire  [8:0] read_address;
    output reg  [63:0] words$0;
    output reg  [63:0] words$1;
    output reg  [63:0] words$2;
    output reg  [63:0] words$3;
    output reg  [63:0] words$4;
    output reg  [63:0] words$5;
    
    // Stub signals
    reg  messages$0$clock;
    reg  [8:0] messages$0$read_address;
    wire  [63:0] messages$0$read_data;
    reg  messages$0$write;
    reg  [8:0] messages$0$write_address;
    reg  [63:0] messages$0$write_data;
    reg  messages$1$clock;
    reg  [8:0] messages$1$read_address;
    wire  [63:0] messages$1$read_data;
    reg  messages$1$write;
    reg  [8:0] messages$1$write_address;
    reg  [63:0] messages$1$write_data;
    reg  messages$2$clock;
    reg  [8:0] messages$2$read_address;
    wire  [63:0] messages$2$read_data;
    reg  messages$2$write;
    reg  [8:0] messages$2$write_address;
    reg  [63:0] messages$2$write_data;
    reg  messages$3$clock;
    reg  [8:0] messages$3$read_address;
    wire  [63:0] messages$3$read_data;
    reg  messages$3$write;
    reg  [8:0] messages$3$write_address;
    reg  [63:0] messages$3$write_data;
    reg  messages$4$clock;
    reg  [8:0] messages$4$read_address;
    wire  [63:0] messages$4$read_data;
    reg  messages$4$write;
    reg  [8:0] messages$4$write_address;
    reg  [63:0] messages$4$write_data;
    reg  messages$5$clock;
    reg  [8:0] messages$5$read_address;
    wire  [63:0] messages$5$read_data;
    reg  messages$5$write;
    reg  [8:0] messages$5$write_address;
    reg  [63:0] messages$5$write_data;
    reg  [63:0] kept$0$d;
    wire  [63:0] kept$0$q;
    reg  kept$0$clock;
    reg  [63:0] kept$1$d;
    wire  [63:0] kept$1$q;
    reg  kept$1$clock;
    reg  [63:0] kept$2$d;
    wire  [63:0] kept$2$q;
    reg  kept$2$clock;
    reg  [63:0] kept$3$d;
    wire  [63:0] kept$3$q;
    reg  kept$3$clock;
    reg  [63:0] kept$4$d;
    wire  [63:0] kept$4$q;
    reg  kept$4$clock;
    reg  [63:0] kept$5$d;
    wire  [63:0] kept$5$q;
    reg  kept$5$clock;
    reg  writing$d;
    wire  writing$q;
    reg  writing$clock;
    reg  [8:0] write_at$d;
    wire  [8:0] write_at$q;
    reg  write_at$clock;
    reg  [63:0] coming$0$d;
    wire  [63:0] coming$0$q;
    reg  coming$0$clock;
    reg  [63:0] coming$1$d;
    wire  [63:0] coming$1$q;
    reg  coming$1$clock;
    reg  [63:0] coming$2$d;
    wire  [63:0] coming$2$q;
    reg  coming$2$clock;
    reg  [63:0] coming$3$d;
    wire  [63:0] coming$3$q;
    reg  coming$3$clock;
    reg  [63:0] coming$4$d;
    wire  [63:0] coming$4$q;
    reg  coming$4$clock;
    reg  [63:0] coming$5$d;
    wire  [63:0] coming$5$q;
    reg  coming$5$clock;
    
    // Sub module instances
    top$feed$pair$arbiter$a$messages$messages$0 messages$0(
        .clock(messages$0$clock),
        .read_address(messages$0$read_address),
        .read_data(messages$0$read_data),
        .write(messages$0$write),
        .write_address(messages$0$write_address),
        .write_data(messages$0$write_data)
    );
    top$feed$pair$arbiter$a$messages$messages$1 messages$1(
        .clock(messages$1$clock),
        .read_address(messages$1$read_address),
        .read_data(messages$1$read_data),
        .write(messages$1$write),
        .write_address(messages$1$write_address),
        .write_data(messages$1$write_data)
    );
    top$feed$pair$arbiter$a$messages$messages$2 messages$2(
        .clock(messages$2$clock),
        .read_address(messages$2$read_address),
        .read_data(messages$2$read_data),
        .write(messages$2$write),
        .write_address(messages$2$write_address),
        .write_data(messages$2$write_data)
    );
    top$feed$pair$arbiter$a$messages$messages$3 messages$3(
        .clock(messages$3$clock),
        .read_address(messages$3$read_address),
        .read_data(messages$3$read_data),
        .write(messages$3$write),
        .write_address(messages$3$write_address),
        .write_data(messages$3$write_data)
    );
    top$feed$pair$arbiter$a$messages$messages$4 messages$4(
        .clock(messages$4$clock),
        .read_address(messages$4$read_address),
        .read_data(messages$4$read_data),
        .write(messages$4$write),
        .write_address(messages$4$write_address),
        .write_data(messages$4$write_data)
    );
    top$feed$pair$arbiter$a$messages$messages$5 messages$5(
        .clock(messages$5$clock),
        .read_address(messages$5$read_address),
        .read_data(messages$5$read_data),
        .write(messages$5$write),
        .write_address(messages$5$write_address),
        .write_data(messages$5$write_data)
    );
    top$feed$pair$arbiter$a$messages$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    top$feed$pair$arbiter$a$messages$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    top$feed$pair$arbiter$a$messages$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    top$feed$pair$arbiter$a$messages$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );
    top$feed$pair$arbiter$a$messages$kept$4 kept$4(
        .d(kept$4$d),
        .q(kept$4$q),
        .clock(kept$4$clock)
    );
    top$feed$pair$arbiter$a$messages$kept$5 kept$5(
        .d(kept$5$d),
        .q(kept$5$q),
        .clock(kept$5$clock)
    );
    top$feed$pair$arbiter$a$messages$writing writing(
        .d(writing$d),
        .q(writing$q),
        .clock(writing$clock)
    );
    top$feed$pair$arbiter$a$messages$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    top$feed$pair$arbiter$a$messages$coming$0 coming$0(
        .d(coming$0$d),
        .q(coming$0$q),
        .clock(coming$0$clock)
    );
    top$feed$pair$arbiter$a$messages$coming$1 coming$1(
        .d(coming$1$d),
        .q(coming$1$q),
        .clock(coming$1$clock)
    );
    top$feed$pair$arbiter$a$messages$coming$2 coming$2(
        .d(coming$2$d),
        .q(coming$2$q),
        .clock(coming$2$clock)
    );
    top$feed$pair$arbiter$a$messages$coming$3 coming$3(
        .d(coming$3$d),
        .q(coming$3$q),
        .clock(coming$3$clock)
    );
    top$feed$pair$arbiter$a$messages$coming$4 coming$4(
        .d(coming$4$d),
        .q(coming$4$q),
        .clock(coming$4$clock)
    );
    top$feed$pair$arbiter$a$messages$coming$5 coming$5(
        .d(coming$5$d),
        .q(coming$5$q),
        .clock(coming$5$clock)
    );
    
    // Update code
    always @(*) begin
        writing$clock = clock;
        write_at$clock = clock;
        writing$d = writing$q;
        write_at$d = write_at$q;
        writing$d = write;
        write_at$d = write_address;
        coming$0$clock = clock;
        coming$0$d = words_in$0;
        messages$0$clock = clock;
        messages$0$write = writing$q;
        messages$0$write_address = write_at$q;
        messages$0$write_data = coming$0$q;
        messages$0$read_address = read_address;
        kept$0$clock = clock;
        kept$0$d = messages$0$read_data;
        words$0 = kept$0$q;
        coming$1$clock = clock;
        coming$1$d = words_in$1;
        messages$1$clock = clock;
        messages$1$write = writing$q;
        messages$1$write_address = write_at$q;
        messages$1$write_data = coming$1$q;
        messages$1$read_address = read_address;
        kept$1$clock = clock;
        kept$1$d = messages$1$read_data;
        words$1 = kept$1$q;
        coming$2$clock = clock;
        coming$2$d = words_in$2;
        messages$2$clock = clock;
        messages$2$write = writing$q;
        messages$2$write_address = write_at$q;
        messages$2$write_data = coming$2$q;
        messages$2$read_address = read_address;
        kept$2$clock = clock;
        kept$2$d = messages$2$read_data;
        words$2 = kept$2$q;
        coming$3$clock = clock;
        coming$3$d = words_in$3;
        messages$3$clock = clock;
        messages$3$write = writing$q;
        messages$3$write_address = write_at$q;
        messages$3$write_data = coming$3$q;
        messages$3$read_address = read_address;
        kept$3$clock = clock;
        kept$3$d = messages$3$read_data;
        words$3 = kept$3$q;
        coming$4$clock = clock;
        coming$4$d = words_in$4;
        messages$4$clock = clock;
        messages$4$write = writing$q;
        messages$4$write_address = write_at$q;
        messages$4$write_data = coming$4$q;
        messages$4$read_address = read_address;
        kept$4$clock = clock;
        kept$4$d = messages$4$read_data;
        words$4 = kept$4$q;
        coming$5$clock = clock;
        coming$5$d = words_in$5;
        messages$5$clock = clock;
        messages$5$write = writing$q;
        messages$5$write_address = write_at$q;
        messages$5$write_data = coming$5$q;
        messages$5$read_address = read_address;
        kept$5$clock = clock;
        kept$5$d = messages$5$read_data;
        words$5 = kept$5$q;
    end
    
endmodule // top$feed$pair$arbiter$a$messages


module top$feed$pair$arbiter$a$messages$coming$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$coming$0


module top$feed$pair$arbiter$a$messages$coming$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$coming$1


module top$feed$pair$arbiter$a$messages$coming$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$coming$2


module top$feed$pair$arbiter$a$messages$coming$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$coming$3


module top$feed$pair$arbiter$a$messages$coming$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$coming$4


module top$feed$pair$arbiter$a$messages$coming$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$coming$5


module top$feed$pair$arbiter$a$messages$kept$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$kept$0


module top$feed$pair$arbiter$a$messages$kept$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$kept$1


module top$feed$pair$arbiter$a$messages$kept$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$kept$2


module top$feed$pair$arbiter$a$messages$kept$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$kept$3


module top$feed$pair$arbiter$a$messages$kept$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$kept$4


module top$feed$pair$arbiter$a$messages$kept$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$kept$5


module top$feed$pair$arbiter$a$messages$messages$0(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$a$messages$messages$0


module top$feed$pair$arbiter$a$messages$messages$1(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$a$messages$messages$1


module top$feed$pair$arbiter$a$messages$messages$2(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$a$messages$messages$2


module top$feed$pair$arbiter$a$messages$messages$3(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$a$messages$messages$3


module top$feed$pair$arbiter$a$messages$messages$4(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$a$messages$messages$4


module top$feed$pair$arbiter$a$messages$messages$5(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$a$messages$messages$5


module top$feed$pair$arbiter$a$messages$write_at(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$write_at


module top$feed$pair$arbiter$a$messages$writing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$messages$writing


module top$feed$pair$arbiter$a$over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$over


module top$feed$pair$arbiter$a$packets(clock,write,first_in,count_in,end_in,pop,valid,first,behind,end_at,is_full,is_half);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [63:0] first_in;
    input wire  [15:0] count_in;
    input wire  [9:0] end_in;
    input wire  pop;
    output reg  valid;
    output reg  [63:0] first;
    output reg  [63:0] behind;
    output reg  [9:0] end_at;
    output reg  is_full;
    output reg  is_half;
    
    // Stub signals
    reg  sequences$clock;
    reg  [5:0] sequences$read_address;
    wire  [63:0] sequences$read_data;
    reg  sequences$write;
    reg  [5:0] sequences$write_address;
    reg  [63:0] sequences$write_data;
    reg  places$clock;
    reg  [5:0] places$read_address;
    wire  [25:0] places$read_data;
    reg  places$write;
    reg  [5:0] places$write_address;
    reg  [25:0] places$write_data;
    reg  [6:0] filled$d;
    wire  [6:0] filled$q;
    reg  filled$clock;
    reg  [6:0] popped$d;
    wire  [6:0] popped$q;
    reg  popped$clock;
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    reg  state$clock;
    reg  [63:0] rests$d;
    wire  [63:0] rests$q;
    reg  rests$clock;
    reg  [25:0] place_rests$d;
    wire  [25:0] place_rests$q;
    reg  place_rests$clock;
    reg  [63:0] of_first$d;
    wire  [63:0] of_first$q;
    reg  of_first$clock;
    reg  [63:0] of_behind$d;
    wire  [63:0] of_behind$q;
    reg  of_behind$clock;
    reg  [9:0] of_end$d;
    wire  [9:0] of_end$q;
    reg  of_end$clock;
    reg  [6:0] used$d;
    wire  [6:0] used$q;
    reg  used$clock;
    
    // Local signals
    reg  pops;
    
    // Sub module instances
    top$feed$pair$arbiter$a$packets$sequences sequences(
        .clock(sequences$clock),
        .read_address(sequences$read_address),
        .read_data(sequences$read_data),
        .write(sequences$write),
        .write_address(sequences$write_address),
        .write_data(sequences$write_data)
    );
    top$feed$pair$arbiter$a$packets$places places(
        .clock(places$clock),
        .read_address(places$read_address),
        .read_data(places$read_data),
        .write(places$write),
        .write_address(places$write_address),
        .write_data(places$write_data)
    );
    top$feed$pair$arbiter$a$packets$filled filled(
        .d(filled$d),
        .q(filled$q),
        .clock(filled$clock)
    );
    top$feed$pair$arbiter$a$packets$popped popped(
        .d(popped$d),
        .q(popped$q),
        .clock(popped$clock)
    );
    top$feed$pair$arbiter$a$packets$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    top$feed$pair$arbiter$a$packets$rests rests(
        .d(rests$d),
        .q(rests$q),
        .clock(rests$clock)
    );
    top$feed$pair$arbiter$a$packets$place_rests place_rests(
        .d(place_rests$d),
        .q(place_rests$q),
        .clock(place_rests$clock)
    );
    top$feed$pair$arbiter$a$packets$of_first of_first(
        .d(of_first$d),
        .q(of_first$q),
        .clock(of_first$clock)
    );
    top$feed$pair$arbiter$a$packets$of_behind of_behind(
        .d(of_behind$d),
        .q(of_behind$q),
        .clock(of_behind$clock)
    );
    top$feed$pair$arbiter$a$packets$of_end of_end(
        .d(of_end$d),
        .q(of_end$q),
        .clock(of_end$clock)
    );
    top$feed$pair$arbiter$a$packets$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    
    // Update code
    always @(*) begin
        filled$clock = clock;
        popped$clock = clock;
        state$clock = clock;
        of_first$clock = clock;
        of_behind$clock = clock;
        of_end$clock = clock;
        filled$d = filled$q;
        popped$d = popped$q;
        state$d = state$q;
        of_first$d = of_first$q;
        of_behind$d = of_behind$q;
        of_end$d = of_end$q;
        rests$clock = clock;
        place_rests$clock = clock;
        used$clock = clock;
        rests$d = rests$q;
        place_rests$d = place_rests$q;
        used$d = used$q;
        sequences$clock = clock;
        places$clock = clock;
        pops = (state$q == ((32'h3) & 2'h3)) & pop;
        if (write & ~pops) begin
            used$d = used$q + ((32'h1) & 7'h7f);
        end
        if (pops & ~write) begin
            used$d = used$q - ((32'h1) & 7'h7f);
        end
        sequences$write = write;
        sequences$write_address = filled$q[(32'h0)+:(6)];
        sequences$write_data = first_in;
        sequences$read_address = popped$q[(32'h0)+:(6)];
        places$write = write;
        places$write_address = filled$q[(32'h0)+:(6)];
        places$write_data = (((count_in) & 26'h3ffffff) << ((32'ha) & 26'h3ffffff)) | ((end_in) & 26'h3ffffff);
        places$read_address = popped$q[(32'h0)+:(6)];
        if (write) begin
            filled$d = filled$q + ((32'h1) & 7'h7f);
        end
        rests$d = sequences$read_data;
        place_rests$d = places$read_data;
        if ((state$q == ((32'h0) & 2'h3)) & (used$q != ((32'h0) & 7'h7f))) begin
            state$d = ((32'h1) & 2'h3);
        end
        if (state$q == ((32'h1) & 2'h3)) begin
            state$d = ((32'h2) & 2'h3);
        end
        if (state$q == ((32'h2) & 2'h3)) begin
            of_first$d = rests$q;
            of_end$d = place_rests$q[(32'h0)+:(10)];
            of_behind$d = rests$q + ((place_rests$q[(32'ha)+:(16)]) & 64'hffffffffffffffff);
            state$d = ((32'h3) & 2'h3);
        end
        if (pops) begin
            popped$d = popped$q + ((32'h1) & 7'h7f);
            state$d = ((32'h0) & 2'h3);
        end
        valid = state$q == ((32'h3) & 2'h3);
        first = of_first$q;
        behind = of_behind$q;
        end_at = of_end$q;
        is_full = used$q[32'h6];
        is_half = used$q[32'h6] | used$q[32'h5];
    end
    
endmodule // top$feed$pair$arbiter$a$packets


module top$feed$pair$arbiter$a$packets$filled(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$packets$filled


module top$feed$pair$arbiter$a$packets$of_behind(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$packets$of_behind


module top$feed$pair$arbiter$a$packets$of_end(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$packets$of_end


module top$feed$pair$arbiter$a$packets$of_first(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$packets$of_first


module top$feed$pair$arbiter$a$packets$place_rests(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$packets$place_rests


module top$feed$pair$arbiter$a$packets$places(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] read_address;
    output reg  [25:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [25:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [25:0] mem [0:63];
    integer row;
    initial begin
        for (row = 0; row <= 63; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$a$packets$places


module top$feed$pair$arbiter$a$packets$popped(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$packets$popped


module top$feed$pair$arbiter$a$packets$rests(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$packets$rests


module top$feed$pair$arbiter$a$packets$sequences(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:63];
    integer row;
    initial begin
        for (row = 0; row <= 63; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$a$packets$sequences


module top$feed$pair$arbiter$a$packets$state(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$packets$state


module top$feed$pair$arbiter$a$packets$used(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$packets$used


module top$feed$pair$arbiter$a$press(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$press


module top$feed$pair$arbiter$a$sound(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$a$sound


module top$feed$pair$arbiter$b(clock,m_valid,words_in$0,words_in$1,words_in$2,words_in$3,words_in$4,words_in$5,f_valid,f_class,f_sequence,f_count,pop,read,head_valid,head_sequence,head_next,head_begin,head_end,words$0,words$1,words$2,words$3,words$4,words$5,pressed,lost);
    
    // Module arguments
    input wire  clock;
    input wire  m_valid;
    input wire  [63:0] words_in$0;
    input wire  [63:0] words_in$1;
    input wire  [63:0] words_in$2;
    input wire  [63:0] words_in$3;
    input wire  [63:0] words_in$4;
    input wire  [63:0] words_in$5;
    input wire  f_valid;
    input wire  [3:0] f_class;
    input wire  [63:0] f_sequence;
    input wire  [15:0] f_count;
    input wire  pop;
    input wire  [8:0] read;
    output reg  head_valid;
    output reg  [63:0] head_sequence;
    output reg  [63:0] head_next;
    output reg  [9:0] head_begin;
    output reg  [9:0] head_end;
    output reg  [63:0] words$0;
    output reg  [63:0] words$1;
    output reg  [63:0] words$2;
    output reg  [63:0] words$3;
    output reg  [63:0] words$4;
    output reg  [63:0] words$5;
    output reg  pressed;
    output reg  lost;
    
    // Stub signals
    reg  messages$clock;
    reg  messages$write;
    reg  [8:0] messages$write_address;
    reg  [63:0] messages$words_in$0;
    reg  [63:0] messages$words_in$1;
    reg  [63:0] messages$words_in$2;
    reg  [63:0] messages$words_in$3;
    reg  [63:0] messages$words_in$4;
    reg  [63:0] messages$words_in$5;
    reg  [8:0] messages$read_address;
    wire  [63:0] messages$words$0;
    wire  [63:0] messages$words$1;
    wire  [63:0] messages$words$2;
    wire  [63:0] messages$words$3;
    wire  [63:0] messages$words$4;
    wire  [63:0] messages$words$5;
    reg  packets$clock;
    reg  packets$write;
    reg  [63:0] packets$first_in;
    reg  [15:0] packets$count_in;
    reg  [9:0] packets$end_in;
    reg  packets$pop;
    wire  packets$valid;
    wire  [63:0] packets$first;
    wire  [63:0] packets$behind;
    wire  [9:0] packets$end_at;
    wire  packets$is_full;
    wire  packets$is_half;
    reg  [9:0] filled$d;
    wire  [9:0] filled$q;
    reg  filled$clock;
    reg  [9:0] sound$d;
    wire  [9:0] sound$q;
    reg  sound$clock;
    reg  [9:0] begin_at$d;
    wire  [9:0] begin_at$q;
    reg  begin_at$clock;
    reg  over$d;
    wire  over$q;
    reg  over$clock;
    reg  press$d;
    wire  press$q;
    reg  press$clock;
    reg  is_lost$d;
    wire  is_lost$q;
    reg  is_lost$clock;
    
    // Local signals
    reg  [9:0] used;
    reg  is_sound;
    reg  keep;
    
    // Sub module instances
    top$feed$pair$arbiter$b$messages messages(
        .clock(messages$clock),
        .write(messages$write),
        .write_address(messages$write_address),
        .words_in$0(messages$words_in$0),
        .words_in$1(messages$words_in$1),
        .words_in$2(messages$words_in$2),
        .words_in$3(messages$words_in$3),
        .words_in$4(messages$words_in$4),
        .words_in$5(messages$words_in$5),
        .read_address(messages$read_address),
        .words$0(messages$words$0),
        .words$1(messages$words$1),
        .words$2(messages$words$2),
        .words$3(messages$words$3),
        .words$4(messages$words$4),
        .words$5(messages$words$5)
    );
    top$feed$pair$arbiter$b$packets packets(
        .clock(packets$clock),
        .write(packets$write),
        .first_in(packets$first_in),
        .count_in(packets$count_in),
        .end_in(packets$end_in),
        .pop(packets$pop),
        .valid(packets$valid),
        .first(packets$first),
        .behind(packets$behind),
        .end_at(packets$end_at),
        .is_full(packets$is_full),
        .is_half(packets$is_half)
    );
    top$feed$pair$arbiter$b$filled filled(
        .d(filled$d),
        .q(filled$q),
        .clock(filled$clock)
    );
    top$feed$pair$arbiter$b$sound sound(
        .d(sound$d),
        .q(sound$q),
        .clock(sound$clock)
    );
    top$feed$pair$arbiter$b$begin_at begin_at(
        .d(begin_at$d),
        .q(begin_at$q),
        .clock(begin_at$clock)
    );
    top$feed$pair$arbiter$b$over over(
        .d(over$d),
        .q(over$q),
        .clock(over$clock)
    );
    top$feed$pair$arbiter$b$press press(
        .d(press$d),
        .q(press$q),
        .clock(press$clock)
    );
    top$feed$pair$arbiter$b$is_lost is_lost(
        .d(is_lost$d),
        .q(is_lost$q),
        .clock(is_lost$clock)
    );
    
    // Update code
    always @(*) begin
        filled$clock = clock;
        sound$clock = clock;
        begin_at$clock = clock;
        over$clock = clock;
        press$clock = clock;
        is_lost$clock = clock;
        filled$d = filled$q;
        sound$d = sound$q;
        begin_at$d = begin_at$q;
        over$d = over$q;
        press$d = press$q;
        is_lost$d = is_lost$q;
        messages$clock = clock;
        packets$clock = clock;
        used = filled$q - begin_at$q;
        press$d = (used[32'h9] | used[32'h8]) | packets$is_half;
        messages$words_in$0 = words_in$0;
        words$0 = messages$words$0;
        messages$words_in$1 = words_in$1;
        words$1 = messages$words$1;
        messages$words_in$2 = words_in$2;
        words$2 = messages$words$2;
        messages$words_in$3 = words_in$3;
        words$3 = messages$words$3;
        messages$words_in$4 = words_in$4;
        words$4 = messages$words$4;
        messages$words_in$5 = words_in$5;
        words$5 = messages$words$5;
        messages$write = m_valid & ~used[32'h9];
        messages$write_address = filled$q[(32'h0)+:(9)];
        messages$read_address = read;
        if (m_valid) begin
            if (used[32'h9]) begin
                over$d = 1'b1;
            end
            else begin
                filled$d = filled$q + ((32'h1) & 10'h3ff);
            end
        end
        is_sound = f_valid & (f_class >= ((32'hd) & 4'hf));
        keep = is_sound & ((~over$q) & ~packets$is_full);
        is_lost$d = is_sound & ~keep;
        if (f_valid) begin
            over$d = 1'b0;
            if (keep) begin
                sound$d = filled$q;
            end
            else begin
                filled$d = sound$q;
            end
        end
        packets$write = keep;
        packets$first_in = f_sequence;
        packets$end_in = filled$q;
        packets$count_in = ((32'h0) & 16'hffff);
        if (f_class == ((32'hd) & 4'hf)) begin
            packets$count_in = f_count;
        end
        packets$pop = pop;
        if (packets$valid & pop) begin
            begin_at$d = packets$end_at;
        end
        head_valid = packets$valid;
        head_sequence = packets$first;
        head_next = packets$behind;
        head_begin = begin_at$q;
        head_end = packets$end_at;
        pressed = press$q;
        lost = is_lost$q;
    end
    
endmodule // top$feed$pair$arbiter$b


module top$feed$pair$arbiter$b$begin_at(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$begin_at


module top$feed$pair$arbiter$b$filled(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$filled


module top$feed$pair$arbiter$b$is_lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$is_lost


module top$feed$pair$arbiter$b$messages(clock,write,write_address,words_in$0,words_in$1,words_in$2,words_in$3,words_in$4,words_in$5,read_address,words$0,words$1,words$2,words$3,words$4,words$5);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] words_in$0;
    input wire  [63:0] words_in$1;
    input wire  [63:0] words_in$2;
    input wire  [63:0] words_in$3;
    input wire  [63:0] words_in$4;
    input wire  [63:0] words_in$5;
    input wire  [8:0] read_address;
    output reg  [63:0] words$0;
    output reg  [63:0] words$1;
    output reg  [63:0] words$2;
    output reg  [63:0] words$3;
    output reg  [63:0] words$4;
    output reg  [63:0] words$5;
    
    // Stub signals
    reg  messages$0$clock;
    reg  [8:0] messages$0$read_address;
    wire  [63:0] messages$0$read_data;
    reg  messages$0$write;
    reg  [8:0] messages$0$write_address;
    reg  [63:0] messages$0$write_data;
    reg  messages$1$clock;
    reg  [8:0] messages$1$read_address;
    wire  [63:0] messages$1$read_data;
    reg  messages$1$write;
    reg  [8:0] messages$1$write_address;
    reg  [63:0] messages$1$write_data;
    reg  messages$2$clock;
    reg  [8:0] messages$2$read_address;
    wire  [63:0] messages$2$read_data;
    reg  messages$2$write;
    reg  [8:0] messages$2$write_address;
    reg  [63:0] messages$2$write_data;
    reg  messages$3$clock;
    reg  [8:0] messages$3$read_address;
    wire  [63:0] messages$3$read_data;
    reg  messages$3$write;
    reg  [8:0] messages$3$write_address;
    reg  [63:0] messages$3$write_data;
    reg  messages$4$clock;
    reg  [8:0] messages$4$read_address;
    wire  [63:0] messages$4$read_data;
    reg  messages$4$write;
    reg  [8:0] messages$4$write_address;
    reg  [63:0] messages$4$write_data;
    reg  messages$5$clock;
    reg  [8:0] messages$5$read_address;
    wire  [63:0] messages$5$read_data;
    reg  messages$5$write;
    reg  [8:0] messages$5$write_address;
    reg  [63:0] messages$5$write_data;
    reg  [63:0] kept$0$d;
    wire  [63:0] kept$0$q;
    reg  kept$0$clock;
    reg  [63:0] kept$1$d;
    wire  [63:0] kept$1$q;
    reg  kept$1$clock;
    reg  [63:0] kept$2$d;
    wire  [63:0] kept$2$q;
    reg  kept$2$clock;
    reg  [63:0] kept$3$d;
    wire  [63:0] kept$3$q;
    reg  kept$3$clock;
    reg  [63:0] kept$4$d;
    wire  [63:0] kept$4$q;
    reg  kept$4$clock;
    reg  [63:0] kept$5$d;
    wire  [63:0] kept$5$q;
    reg  kept$5$clock;
    reg  writing$d;
    wire  writing$q;
    reg  writing$clock;
    reg  [8:0] write_at$d;
    wire  [8:0] write_at$q;
    reg  write_at$clock;
    reg  [63:0] coming$0$d;
    wire  [63:0] coming$0$q;
    reg  coming$0$clock;
    reg  [63:0] coming$1$d;
    wire  [63:0] coming$1$q;
    reg  coming$1$clock;
    reg  [63:0] coming$2$d;
    wire  [63:0] coming$2$q;
    reg  coming$2$clock;
    reg  [63:0] coming$3$d;
    wire  [63:0] coming$3$q;
    reg  coming$3$clock;
    reg  [63:0] coming$4$d;
    wire  [63:0] coming$4$q;
    reg  coming$4$clock;
    reg  [63:0] coming$5$d;
    wire  [63:0] coming$5$q;
    reg  coming$5$clock;
    
    // Sub module instances
    top$feed$pair$arbiter$b$messages$messages$0 messages$0(
        .clock(messages$0$clock),
        .read_address(messages$0$read_address),
        .read_data(messages$0$read_data),
        .write(messages$0$write),
        .write_address(messages$0$write_address),
        .write_data(messages$0$write_data)
    );
    top$feed$pair$arbiter$b$messages$messages$1 messages$1(
        .clock(messages$1$clock),
        .read_address(messages$1$read_address),
        .read_data(messages$1$read_data),
        .write(messages$1$write),
        .write_address(messages$1$write_address),
        .write_data(messages$1$write_data)
    );
    top$feed$pair$arbiter$b$messages$messages$2 messages$2(
        .clock(messages$2$clock),
        .read_address(messages$2$read_address),
        .read_data(messages$2$read_data),
        .write(messages$2$write),
        .write_address(messages$2$write_address),
        .write_data(messages$2$write_data)
    );
    top$feed$pair$arbiter$b$messages$messages$3 messages$3(
        .clock(messages$3$clock),
        .read_address(messages$3$read_address),
        .read_data(messages$3$read_data),
        .write(messages$3$write),
        .write_address(messages$3$write_address),
        .write_data(messages$3$write_data)
    );
    top$feed$pair$arbiter$b$messages$messages$4 messages$4(
        .clock(messages$4$clock),
        .read_address(messages$4$read_address),
        .read_data(messages$4$read_data),
        .write(messages$4$write),
        .write_address(messages$4$write_address),
        .write_data(messages$4$write_data)
    );
    top$feed$pair$arbiter$b$messages$messages$5 messages$5(
        .clock(messages$5$clock),
        .read_address(messages$5$read_address),
        .read_data(messages$5$read_data),
        .write(messages$5$write),
        .write_address(messages$5$write_address),
        .write_data(messages$5$write_data)
    );
    top$feed$pair$arbiter$b$messages$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    top$feed$pair$arbiter$b$messages$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    top$feed$pair$arbiter$b$messages$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    top$feed$pair$arbiter$b$messages$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );
    top$feed$pair$arbiter$b$messages$kept$4 kept$4(
        .d(kept$4$d),
        .q(kept$4$q),
        .clock(kept$4$clock)
    );
    top$feed$pair$arbiter$b$messages$kept$5 kept$5(
        .d(kept$5$d),
        .q(kept$5$q),
        .clock(kept$5$clock)
    );
    top$feed$pair$arbiter$b$messages$writing writing(
        .d(writing$d),
        .q(writing$q),
        .clock(writing$clock)
    );
    top$feed$pair$arbiter$b$messages$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    top$feed$pair$arbiter$b$messages$coming$0 coming$0(
        .d(coming$0$d),
        .q(coming$0$q),
        .clock(coming$0$clock)
    );
    top$feed$pair$arbiter$b$messages$coming$1 coming$1(
        .d(coming$1$d),
        .q(coming$1$q),
        .clock(coming$1$clock)
    );
    top$feed$pair$arbiter$b$messages$coming$2 coming$2(
        .d(coming$2$d),
        .q(coming$2$q),
        .clock(coming$2$clock)
    );
    top$feed$pair$arbiter$b$messages$coming$3 coming$3(
        .d(coming$3$d),
        .q(coming$3$q),
        .clock(coming$3$clock)
    );
    top$feed$pair$arbiter$b$messages$coming$4 coming$4(
        .d(coming$4$d),
        .q(coming$4$q),
        .clock(coming$4$clock)
    );
    top$feed$pair$arbiter$b$messages$coming$5 coming$5(
        .d(coming$5$d),
        .q(coming$5$q),
        .clock(coming$5$clock)
    );
    
    // Update code
    always @(*) begin
        writing$clock = clock;
        write_at$clock = clock;
        writing$d = writing$q;
        write_at$d = write_at$q;
        writing$d = write;
        write_at$d = write_address;
        coming$0$clock = clock;
        coming$0$d = words_in$0;
        messages$0$clock = clock;
        messages$0$write = writing$q;
        messages$0$write_address = write_at$q;
        messages$0$write_data = coming$0$q;
        messages$0$read_address = read_address;
        kept$0$clock = clock;
        kept$0$d = messages$0$read_data;
        words$0 = kept$0$q;
        coming$1$clock = clock;
        coming$1$d = words_in$1;
        messages$1$clock = clock;
        messages$1$write = writing$q;
        messages$1$write_address = write_at$q;
        messages$1$write_data = coming$1$q;
        messages$1$read_address = read_address;
        kept$1$clock = clock;
        kept$1$d = messages$1$read_data;
        words$1 = kept$1$q;
        coming$2$clock = clock;
        coming$2$d = words_in$2;
        messages$2$clock = clock;
        messages$2$write = writing$q;
        messages$2$write_address = write_at$q;
        messages$2$write_data = coming$2$q;
        messages$2$read_address = read_address;
        kept$2$clock = clock;
        kept$2$d = messages$2$read_data;
        words$2 = kept$2$q;
        coming$3$clock = clock;
        coming$3$d = words_in$3;
        messages$3$clock = clock;
        messages$3$write = writing$q;
        messages$3$write_address = write_at$q;
        messages$3$write_data = coming$3$q;
        messages$3$read_address = read_address;
        kept$3$clock = clock;
        kept$3$d = messages$3$read_data;
        words$3 = kept$3$q;
        coming$4$clock = clock;
        coming$4$d = words_in$4;
        messages$4$clock = clock;
        messages$4$write = writing$q;
        messages$4$write_address = write_at$q;
        messages$4$write_data = coming$4$q;
        messages$4$read_address = read_address;
        kept$4$clock = clock;
        kept$4$d = messages$4$read_data;
        words$4 = kept$4$q;
        coming$5$clock = clock;
        coming$5$d = words_in$5;
        messages$5$clock = clock;
        messages$5$write = writing$q;
        messages$5$write_address = write_at$q;
        messages$5$write_data = coming$5$q;
        messages$5$read_address = read_address;
        kept$5$clock = clock;
        kept$5$d = messages$5$read_data;
        words$5 = kept$5$q;
    end
    
endmodule // top$feed$pair$arbiter$b$messages


module top$feed$pair$arbiter$b$messages$coming$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$coming$0


module top$feed$pair$arbiter$b$messages$coming$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$coming$1


module top$feed$pair$arbiter$b$messages$coming$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$coming$2


module top$feed$pair$arbiter$b$messages$coming$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$coming$3


module top$feed$pair$arbiter$b$messages$coming$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$coming$4


module top$feed$pair$arbiter$b$messages$coming$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$coming$5


module top$feed$pair$arbiter$b$messages$kept$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$kept$0


module top$feed$pair$arbiter$b$messages$kept$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$kept$1


module top$feed$pair$arbiter$b$messages$kept$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$kept$2


module top$feed$pair$arbiter$b$messages$kept$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$kept$3


module top$feed$pair$arbiter$b$messages$kept$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$kept$4


module top$feed$pair$arbiter$b$messages$kept$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$kept$5


module top$feed$pair$arbiter$b$messages$messages$0(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$b$messages$messages$0


module top$feed$pair$arbiter$b$messages$messages$1(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$b$messages$messages$1


module top$feed$pair$arbiter$b$messages$messages$2(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$b$messages$messages$2


module top$feed$pair$arbiter$b$messages$messages$3(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$b$messages$messages$3


module top$feed$pair$arbiter$b$messages$messages$4(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$b$messages$messages$4


module top$feed$pair$arbiter$b$messages$messages$5(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$b$messages$messages$5


module top$feed$pair$arbiter$b$messages$write_at(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$write_at


module top$feed$pair$arbiter$b$messages$writing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$messages$writing


module top$feed$pair$arbiter$b$over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$over


module top$feed$pair$arbiter$b$packets(clock,write,first_in,count_in,end_in,pop,valid,first,behind,end_at,is_full,is_half);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [63:0] first_in;
    input wire  [15:0] count_in;
    input wire  [9:0] end_in;
    input wire  pop;
    output reg  valid;
    output reg  [63:0] first;
    output reg  [63:0] behind;
    output reg  [9:0] end_at;
    output reg  is_full;
    output reg  is_half;
    
    // Stub signals
    reg  sequences$clock;
    reg  [5:0] sequences$read_address;
    wire  [63:0] sequences$read_data;
    reg  sequences$write;
    reg  [5:0] sequences$write_address;
    reg  [63:0] sequences$write_data;
    reg  places$clock;
    reg  [5:0] places$read_address;
    wire  [25:0] places$read_data;
    reg  places$write;
    reg  [5:0] places$write_address;
    reg  [25:0] places$write_data;
    reg  [6:0] filled$d;
    wire  [6:0] filled$q;
    reg  filled$clock;
    reg  [6:0] popped$d;
    wire  [6:0] popped$q;
    reg  popped$clock;
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    reg  state$clock;
    reg  [63:0] rests$d;
    wire  [63:0] rests$q;
    reg  rests$clock;
    reg  [25:0] place_rests$d;
    wire  [25:0] place_rests$q;
    reg  place_rests$clock;
    reg  [63:0] of_first$d;
    wire  [63:0] of_first$q;
    reg  of_first$clock;
    reg  [63:0] of_behind$d;
    wire  [63:0] of_behind$q;
    reg  of_behind$clock;
    reg  [9:0] of_end$d;
    wire  [9:0] of_end$q;
    reg  of_end$clock;
    reg  [6:0] used$d;
    wire  [6:0] used$q;
    reg  used$clock;
    
    // Local signals
    reg  pops;
    
    // Sub module instances
    top$feed$pair$arbiter$b$packets$sequences sequences(
        .clock(sequences$clock),
        .read_address(sequences$read_address),
        .read_data(sequences$read_data),
        .write(sequences$write),
        .write_address(sequences$write_address),
        .write_data(sequences$write_data)
    );
    top$feed$pair$arbiter$b$packets$places places(
        .clock(places$clock),
        .read_address(places$read_address),
        .read_data(places$read_data),
        .write(places$write),
        .write_address(places$write_address),
        .write_data(places$write_data)
    );
    top$feed$pair$arbiter$b$packets$filled filled(
        .d(filled$d),
        .q(filled$q),
        .clock(filled$clock)
    );
    top$feed$pair$arbiter$b$packets$popped popped(
        .d(popped$d),
        .q(popped$q),
        .clock(popped$clock)
    );
    top$feed$pair$arbiter$b$packets$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    top$feed$pair$arbiter$b$packets$rests rests(
        .d(rests$d),
        .q(rests$q),
        .clock(rests$clock)
    );
    top$feed$pair$arbiter$b$packets$place_rests place_rests(
        .d(place_rests$d),
        .q(place_rests$q),
        .clock(place_rests$clock)
    );
    top$feed$pair$arbiter$b$packets$of_first of_first(
        .d(of_first$d),
        .q(of_first$q),
        .clock(of_first$clock)
    );
    top$feed$pair$arbiter$b$packets$of_behind of_behind(
        .d(of_behind$d),
        .q(of_behind$q),
        .clock(of_behind$clock)
    );
    top$feed$pair$arbiter$b$packets$of_end of_end(
        .d(of_end$d),
        .q(of_end$q),
        .clock(of_end$clock)
    );
    top$feed$pair$arbiter$b$packets$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    
    // Update code
    always @(*) begin
        filled$clock = clock;
        popped$clock = clock;
        state$clock = clock;
        of_first$clock = clock;
        of_behind$clock = clock;
        of_end$clock = clock;
        filled$d = filled$q;
        popped$d = popped$q;
        state$d = state$q;
        of_first$d = of_first$q;
        of_behind$d = of_behind$q;
        of_end$d = of_end$q;
        rests$clock = clock;
        place_rests$clock = clock;
        used$clock = clock;
        rests$d = rests$q;
        place_rests$d = place_rests$q;
        used$d = used$q;
        sequences$clock = clock;
        places$clock = clock;
        pops = (state$q == ((32'h3) & 2'h3)) & pop;
        if (write & ~pops) begin
            used$d = used$q + ((32'h1) & 7'h7f);
        end
        if (pops & ~write) begin
            used$d = used$q - ((32'h1) & 7'h7f);
        end
        sequences$write = write;
        sequences$write_address = filled$q[(32'h0)+:(6)];
        sequences$write_data = first_in;
        sequences$read_address = popped$q[(32'h0)+:(6)];
        places$write = write;
        places$write_address = filled$q[(32'h0)+:(6)];
        places$write_data = (((count_in) & 26'h3ffffff) << ((32'ha) & 26'h3ffffff)) | ((end_in) & 26'h3ffffff);
        places$read_address = popped$q[(32'h0)+:(6)];
        if (write) begin
            filled$d = filled$q + ((32'h1) & 7'h7f);
        end
        rests$d = sequences$read_data;
        place_rests$d = places$read_data;
        if ((state$q == ((32'h0) & 2'h3)) & (used$q != ((32'h0) & 7'h7f))) begin
            state$d = ((32'h1) & 2'h3);
        end
        if (state$q == ((32'h1) & 2'h3)) begin
            state$d = ((32'h2) & 2'h3);
        end
        if (state$q == ((32'h2) & 2'h3)) begin
            of_first$d = rests$q;
            of_end$d = place_rests$q[(32'h0)+:(10)];
            of_behind$d = rests$q + ((place_rests$q[(32'ha)+:(16)]) & 64'hffffffffffffffff);
            state$d = ((32'h3) & 2'h3);
        end
        if (pops) begin
            popped$d = popped$q + ((32'h1) & 7'h7f);
            state$d = ((32'h0) & 2'h3);
        end
        valid = state$q == ((32'h3) & 2'h3);
        first = of_first$q;
        behind = of_behind$q;
        end_at = of_end$q;
        is_full = used$q[32'h6];
        is_half = used$q[32'h6] | used$q[32'h5];
    end
    
endmodule // top$feed$pair$arbiter$b$packets


module top$feed$pair$arbiter$b$packets$filled(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$packets$filled


module top$feed$pair$arbiter$b$packets$of_behind(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$packets$of_behind


module top$feed$pair$arbiter$b$packets$of_end(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$packets$of_end


module top$feed$pair$arbiter$b$packets$of_first(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$packets$of_first


module top$feed$pair$arbiter$b$packets$place_rests(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$packets$place_rests


module top$feed$pair$arbiter$b$packets$places(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] read_address;
    output reg  [25:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [25:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [25:0] mem [0:63];
    integer row;
    initial begin
        for (row = 0; row <= 63; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$b$packets$places


module top$feed$pair$arbiter$b$packets$popped(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$packets$popped


module top$feed$pair$arbiter$b$packets$rests(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$packets$rests


module top$feed$pair$arbiter$b$packets$sequences(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:63];
    integer row;
    initial begin
        for (row = 0; row <= 63; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$feed$pair$arbiter$b$packets$sequences


module top$feed$pair$arbiter$b$packets$state(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$packets$state


module top$feed$pair$arbiter$b$packets$used(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$packets$used


module top$feed$pair$arbiter$b$press(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$press


module top$feed$pair$arbiter$b$sound(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$b$sound


module top$feed$pair$arbiter$emitter(clock,restart,emit,begin_at,end_at,first,skip,number,ready,read,valid,sequence_no,done);
    
    // Module arguments
    input wire  clock;
    input wire  restart;
    input wire  emit;
    input wire  [9:0] begin_at;
    input wire  [9:0] end_at;
    input wire  [63:0] first;
    input wire  [15:0] skip;
    input wire  [15:0] number;
    input wire  ready;
    output reg  [8:0] read;
    output reg  valid;
    output reg  [63:0] sequence_no;
    output reg  done;
    
    // Stub signals
    reg  [9:0] at$d;
    wire  [9:0] at$q;
    reg  at$clock;
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  is_end$d;
    wire  is_end$q;
    reg  is_end$clock;
    reg  is_end_next$d;
    wire  is_end_next$q;
    reg  is_end_next$clock;
    reg  is_new$d;
    wire  is_new$q;
    reg  is_new$clock;
    reg  is_done$d;
    wire  is_done$q;
    reg  is_done$clock;
    reg  [63:0] number_sum$d;
    wire  [63:0] number_sum$q;
    reg  number_sum$clock;
    
    // Local signals
    reg  [9:0] after;
    reg  moves;
    
    // Sub module instances
    top$feed$pair$arbiter$emitter$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$feed$pair$arbiter$emitter$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    top$feed$pair$arbiter$emitter$is_end is_end(
        .d(is_end$d),
        .q(is_end$q),
        .clock(is_end$clock)
    );
    top$feed$pair$arbiter$emitter$is_end_next is_end_next(
        .d(is_end_next$d),
        .q(is_end_next$q),
        .clock(is_end_next$clock)
    );
    top$feed$pair$arbiter$emitter$is_new is_new(
        .d(is_new$d),
        .q(is_new$q),
        .clock(is_new$clock)
    );
    top$feed$pair$arbiter$emitter$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    top$feed$pair$arbiter$emitter$number_sum number_sum(
        .d(number_sum$d),
        .q(number_sum$q),
        .clock(number_sum$clock)
    );
    
    // Update code
    always @(*) begin
        at$clock = clock;
        state$clock = clock;
        is_new$clock = clock;
        is_done$clock = clock;
        number_sum$clock = clock;
        is_end$clock = clock;
        is_end_next$clock = clock;
        at$d = at$q;
        state$d = state$q;
        is_new$d = is_new$q;
        is_done$d = is_done$q;
        number_sum$d = number_sum$q;
        is_end$d = is_end$q;
        is_end_next$d = is_end_next$q;
        after = at$q + ((32'h1) & 10'h3ff);
        moves = (state$q == ((32'h4) & 3'h7)) & (ready | ~is_new$q);
        is_done$d = 1'b0;
        if ((emit & ~is_done$q) & (state$q == ((32'h0) & 3'h7))) begin
            at$d = begin_at;
            state$d = ((32'h6) & 3'h7);
        end
        is_end_next$d = after == end_at;
        if (state$q == ((32'h6) & 3'h7)) begin
            is_end$d = at$q == end_at;
            state$d = ((32'h5) & 3'h7);
        end
        if (state$q == ((32'h5) & 3'h7)) begin
            state$d = ((32'h1) & 3'h7);
            if (is_end$q) begin
                state$d = ((32'h0) & 3'h7);
                is_done$d = 1'b1;
            end
        end
        if (state$q == ((32'h1) & 3'h7)) begin
            state$d = ((32'h2) & 3'h7);
        end
        if (state$q == ((32'h2) & 3'h7)) begin
            state$d = ((32'h3) & 3'h7);
        end
        if (state$q == ((32'h3) & 3'h7)) begin
            is_new$d = number >= skip;
            number_sum$d = first + ((number) & 64'hffffffffffffffff);
            state$d = ((32'h4) & 3'h7);
        end
        if (moves) begin
            at$d = after;
            is_end$d = is_end_next$q;
            state$d = ((32'h5) & 3'h7);
        end
        if (restart) begin
            state$d = ((32'h0) & 3'h7);
            is_done$d = 1'b0;
        end
        done = is_done$q;
        read = at$q[(32'h0)+:(9)];
        valid = (state$q == ((32'h4) & 3'h7)) & is_new$q;
        sequence_no = number_sum$q;
    end
    
endmodule // top$feed$pair$arbiter$emitter


module top$feed$pair$arbiter$emitter$at(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$emitter$at


module top$feed$pair$arbiter$emitter$is_done(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$emitter$is_done


module top$feed$pair$arbiter$emitter$is_end(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$emitter$is_end


module top$feed$pair$arbiter$emitter$is_end_next(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$emitter$is_end_next


module top$feed$pair$arbiter$emitter$is_new(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$emitter$is_new


module top$feed$pair$arbiter$emitter$number_sum(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$emitter$number_sum


module top$feed$pair$arbiter$emitter$state(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$emitter$state


module top$feed$pair$arbiter$turn(clock,restart,restart_at,wait_cycles,head_valid$0,head_valid$1,head_sequence$0,head_sequence$1,head_next$0,head_next$1,pressed$0,pressed$1,emitted,emit,of_b,skip,pop$0,pop$1,lost,lost_from,lost_to);
    
    // Module arguments
    input wire  clock;
    input wire  restart;
    input wire  [63:0] restart_at;
    input wire  [23:0] wait_cycles;
    input wire  head_valid$0;
    input wire  head_valid$1;
    input wire  [63:0] head_sequence$0;
    input wire  [63:0] head_sequence$1;
    input wire  [63:0] head_next$0;
    input wire  [63:0] head_next$1;
    input wire  pressed$0;
    input wire  pressed$1;
    input wire  emitted;
    output reg  emit;
    output reg  of_b;
    output reg  [15:0] skip;
    output reg  pop$0;
    output reg  pop$1;
    output reg  lost;
    output reg  [63:0] lost_from;
    output reg  [63:0] lost_to;
    
    // Stub signals
    reg  places$0$clock;
    reg  places$0$head_valid;
    reg  [63:0] places$0$first;
    reg  [63:0] places$0$behind;
    reg  [63:0] places$0$expected;
    wire  places$0$old;
    wire  places$0$now;
    wire  places$0$ahead;
    wire  [15:0] places$0$skip;
    reg  places$1$clock;
    reg  places$1$head_valid;
    reg  [63:0] places$1$first;
    reg  [63:0] places$1$behind;
    reg  [63:0] places$1$expected;
    wire  places$1$old;
    wire  places$1$now;
    wire  places$1$ahead;
    wire  [15:0] places$1$skip;
    reg  patience$clock;
    reg  patience$waits;
    reg  [23:0] patience$cycles;
    wire  patience$late;
    reg  choice$clock;
    reg  choice$old$0;
    reg  choice$old$1;
    reg  choice$now$0;
    reg  choice$now$1;
    reg  choice$ahead$0;
    reg  choice$ahead$1;
    reg  [15:0] choice$skip$0;
    reg  [15:0] choice$skip$1;
    reg  choice$pressed$0;
    reg  choice$pressed$1;
    reg  choice$b_first;
    reg  choice$late;
    wire  choice$acts;
    wire  choice$drops$0;
    wire  choice$drops$1;
    wire  choice$accepts;
    wire  choice$to_b;
    wire  [15:0] choice$seen;
    wire  choice$loses;
    wire  choice$jumps_to_b;
    reg  [63:0] expected$d;
    wire  [63:0] expected$q;
    reg  expected$clock;
    reg  [1:0] settled$d;
    wire  [1:0] settled$q;
    reg  settled$clock;
    reg  emitting$d;
    wire  emitting$q;
    reg  emitting$clock;
    reg  is_b$d;
    wire  is_b$q;
    reg  is_b$clock;
    reg  [15:0] seen$d;
    wire  [15:0] seen$q;
    reg  seen$clock;
    reg  is_lost$d;
    wire  is_lost$q;
    reg  is_lost$clock;
    reg  jumps$d;
    wire  jumps$q;
    reg  jumps$clock;
    reg  [63:0] from$d;
    wire  [63:0] from$q;
    reg  from$clock;
    reg  [63:0] to$d;
    wire  [63:0] to$q;
    reg  to$clock;
    reg  [63:0] behind$d;
    wire  [63:0] behind$q;
    reg  behind$clock;
    
    // Local signals
    reg  decides;
    reg  ahead;
    
    // Sub module instances
    top$feed$pair$arbiter$turn$places$0 places$0(
        .clock(places$0$clock),
        .head_valid(places$0$head_valid),
        .first(places$0$first),
        .behind(places$0$behind),
        .expected(places$0$expected),
        .old(places$0$old),
        .now(places$0$now),
        .ahead(places$0$ahead),
        .skip(places$0$skip)
    );
    top$feed$pair$arbiter$turn$places$1 places$1(
        .clock(places$1$clock),
        .head_valid(places$1$head_valid),
        .first(places$1$first),
        .behind(places$1$behind),
        .expected(places$1$expected),
        .old(places$1$old),
        .now(places$1$now),
        .ahead(places$1$ahead),
        .skip(places$1$skip)
    );
    top$feed$pair$arbiter$turn$patience patience(
        .clock(patience$clock),
        .waits(patience$waits),
        .cycles(patience$cycles),
        .late(patience$late)
    );
    top$feed$pair$arbiter$turn$choice choice(
        .clock(choice$clock),
        .old$0(choice$old$0),
        .old$1(choice$old$1),
        .now$0(choice$now$0),
        .now$1(choice$now$1),
        .ahead$0(choice$ahead$0),
        .ahead$1(choice$ahead$1),
        .skip$0(choice$skip$0),
        .skip$1(choice$skip$1),
        .pressed$0(choice$pressed$0),
        .pressed$1(choice$pressed$1),
        .b_first(choice$b_first),
        .late(choice$late),
        .acts(choice$acts),
        .drops$0(choice$drops$0),
        .drops$1(choice$drops$1),
        .accepts(choice$accepts),
        .to_b(choice$to_b),
        .seen(choice$seen),
        .loses(choice$loses),
        .jumps_to_b(choice$jumps_to_b)
    );
    top$feed$pair$arbiter$turn$expected expected(
        .d(expected$d),
        .q(expected$q),
        .clock(expected$clock)
    );
    top$feed$pair$arbiter$turn$settled settled(
        .d(settled$d),
        .q(settled$q),
        .clock(settled$clock)
    );
    top$feed$pair$arbiter$turn$emitting emitting(
        .d(emitting$d),
        .q(emitting$q),
        .clock(emitting$clock)
    );
    top$feed$pair$arbiter$turn$is_b is_b(
        .d(is_b$d),
        .q(is_b$q),
        .clock(is_b$clock)
    );
    top$feed$pair$arbiter$turn$seen seen(
        .d(seen$d),
        .q(seen$q),
        .clock(seen$clock)
    );
    top$feed$pair$arbiter$turn$is_lost is_lost(
        .d(is_lost$d),
        .q(is_lost$q),
        .clock(is_lost$clock)
    );
    top$feed$pair$arbiter$turn$jumps jumps(
        .d(jumps$d),
        .q(jumps$q),
        .clock(jumps$clock)
    );
    top$feed$pair$arbiter$turn$from from(
        .d(from$d),
        .q(from$q),
        .clock(from$clock)
    );
    top$feed$pair$arbiter$turn$to to(
        .d(to$d),
        .q(to$q),
        .clock(to$clock)
    );
    top$feed$pair$arbiter$turn$behind behind(
        .d(behind$d),
        .q(behind$q),
        .clock(behind$clock)
    );
    
    // Update code
    always @(*) begin
        expected$clock = clock;
        settled$clock = clock;
        emitting$clock = clock;
        is_b$clock = clock;
        seen$clock = clock;
        expected$d = expected$q;
        settled$d = settled$q;
        emitting$d = emitting$q;
        is_b$d = is_b$q;
        seen$d = seen$q;
        is_lost$clock = clock;
        jumps$clock = clock;
        from$clock = clock;
        to$clock = clock;
        behind$clock = clock;
        is_lost$d = is_lost$q;
        jumps$d = jumps$q;
        from$d = from$q;
        to$d = to$q;
        behind$d = behind$q;
        patience$clock = clock;
        choice$clock = clock;
        settled$d = (settled$q << ((32'h1) & 2'h3)) | ((32'h1) & 2'h3);
        decides = settled$q[32'h1] & ~emitting$q;
        places$0$clock = clock;
        places$0$head_valid = head_valid$0;
        places$0$first = head_sequence$0;
        places$0$behind = head_next$0;
        places$0$expected = expected$q;
        choice$old$0 = places$0$old;
        choice$now$0 = places$0$now;
        choice$ahead$0 = places$0$ahead;
        choice$skip$0 = places$0$skip;
        choice$pressed$0 = pressed$0;
        places$1$clock = clock;
        places$1$head_valid = head_valid$1;
        places$1$first = head_sequence$1;
        places$1$behind = head_next$1;
        places$1$expected = expected$q;
        choice$old$1 = places$1$old;
        choice$now$1 = places$1$now;
        choice$ahead$1 = places$1$ahead;
        choice$skip$1 = places$1$skip;
        choice$pressed$1 = pressed$1;
        choice$b_first = head_sequence$1 < head_sequence$0;
        choice$late = patience$late;
        ahead = places$0$ahead | places$1$ahead;
        patience$waits = ahead & ~emitting$q;
        patience$cycles = wait_cycles;
        pop$0 = (decides & choice$drops$0) | (emitted & ~is_b$q);
        pop$1 = (decides & choice$drops$1) | (emitted & is_b$q);
        is_lost$d = 1'b0;
        jumps$d = 1'b0;
        if (~emitting$q) begin
            is_b$d = choice$to_b;
            seen$d = choice$seen;
        end
        if (decides) begin
            if (choice$acts) begin
                settled$d = ((32'h0) & 2'h3);
            end
            emitting$d = choice$accepts;
            is_lost$d = choice$loses;
            jumps$d = choice$loses;
            if (choice$loses) begin
                from$d = expected$q;
                to$d = head_sequence$0;
                if (choice$jumps_to_b) begin
                    to$d = head_sequence$1;
                end
            end
        end
        behind$d = head_next$0;
        if (is_b$q) begin
            behind$d = head_next$1;
        end
        if (emitted) begin
            emitting$d = 1'b0;
            expected$d = behind$q;
        end
        if (jumps$q) begin
            expected$d = to$q;
        end
        if (emitting$q | jumps$q) begin
            settled$d = ((32'h0) & 2'h3);
        end
        if (restart) begin
            expected$d = restart_at;
            settled$d = ((32'h0) & 2'h3);
            emitting$d = 1'b0;
            jumps$d = 1'b0;
        end
        emit = emitting$q;
        of_b = is_b$q;
        skip = seen$q;
        lost = is_lost$q;
        lost_from = from$q;
        lost_to = to$q;
    end
    
endmodule // top$feed$pair$arbiter$turn


module top$feed$pair$arbiter$turn$behind(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$behind


module top$feed$pair$arbiter$turn$choice(clock,old$0,old$1,now$0,now$1,ahead$0,ahead$1,skip$0,skip$1,pressed$0,pressed$1,b_first,late,acts,drops$0,drops$1,accepts,to_b,seen,loses,jumps_to_b);
    
    // Module arguments
    input wire  clock;
    input wire  old$0;
    input wire  old$1;
    input wire  now$0;
    input wire  now$1;
    input wire  ahead$0;
    input wire  ahead$1;
    input wire  [15:0] skip$0;
    input wire  [15:0] skip$1;
    input wire  pressed$0;
    input wire  pressed$1;
    input wire  b_first;
    input wire  late;
    output reg  acts;
    output reg  drops$0;
    output reg  drops$1;
    output reg  accepts;
    output reg  to_b;
    output reg  [15:0] seen;
    output reg  loses;
    output reg  jumps_to_b;
    
    // Stub signals
    reg  is_b_first$d;
    wire  is_b_first$q;
    reg  is_b_first$clock;
    reg  is_old$0$d;
    wire  is_old$0$q;
    reg  is_old$0$clock;
    reg  is_old$1$d;
    wire  is_old$1$q;
    reg  is_old$1$clock;
    reg  is_now$d;
    wire  is_now$q;
    reg  is_now$clock;
    reg  is_of_b$d;
    wire  is_of_b$q;
    reg  is_of_b$clock;
    reg  [15:0] skips$d;
    wire  [15:0] skips$q;
    reg  skips$clock;
    reg  is_loss$d;
    wire  is_loss$q;
    reg  is_loss$clock;
    reg  is_to_b$d;
    wire  is_to_b$q;
    reg  is_to_b$clock;
    
    // Local signals
    reg  gives_up;
    reg  nothing;
    
    // Sub module instances
    top$feed$pair$arbiter$turn$choice$is_b_first is_b_first(
        .d(is_b_first$d),
        .q(is_b_first$q),
        .clock(is_b_first$clock)
    );
    top$feed$pair$arbiter$turn$choice$is_old$0 is_old$0(
        .d(is_old$0$d),
        .q(is_old$0$q),
        .clock(is_old$0$clock)
    );
    top$feed$pair$arbiter$turn$choice$is_old$1 is_old$1(
        .d(is_old$1$d),
        .q(is_old$1$q),
        .clock(is_old$1$clock)
    );
    top$feed$pair$arbiter$turn$choice$is_now is_now(
        .d(is_now$d),
        .q(is_now$q),
        .clock(is_now$clock)
    );
    top$feed$pair$arbiter$turn$choice$is_of_b is_of_b(
        .d(is_of_b$d),
        .q(is_of_b$q),
        .clock(is_of_b$clock)
    );
    top$feed$pair$arbiter$turn$choice$skips skips(
        .d(skips$d),
        .q(skips$q),
        .clock(skips$clock)
    );
    top$feed$pair$arbiter$turn$choice$is_loss is_loss(
        .d(is_loss$d),
        .q(is_loss$q),
        .clock(is_loss$clock)
    );
    top$feed$pair$arbiter$turn$choice$is_to_b is_to_b(
        .d(is_to_b$d),
        .q(is_to_b$q),
        .clock(is_to_b$clock)
    );
    
    // Update code
    always @(*) begin
        is_b_first$clock = clock;
        is_now$clock = clock;
        is_of_b$clock = clock;
        skips$clock = clock;
        is_loss$clock = clock;
        is_to_b$clock = clock;
        is_b_first$d = is_b_first$q;
        is_now$d = is_now$q;
        is_of_b$d = is_of_b$q;
        skips$d = skips$q;
        is_loss$d = is_loss$q;
        is_to_b$d = is_to_b$q;
        is_old$0$clock = clock;
        is_old$0$d = old$0;
        drops$0 = is_old$0$q;
        is_old$1$clock = clock;
        is_old$1$d = old$1;
        drops$1 = is_old$1$q;
        is_b_first$d = b_first;
        is_now$d = now$0 | now$1;
        is_of_b$d = ~now$0;
        skips$d = skip$1;
        if (now$0) begin
            skips$d = skip$0;
        end
        gives_up = (ahead$0 & ahead$1) | late | (pressed$0 | pressed$1);
        nothing = ((~old$0) & ~old$1) & ((~now$0) & ~now$1);
        is_loss$d = nothing & ((ahead$0 | ahead$1) & gives_up);
        is_to_b$d = ahead$1 & (is_b_first$q | ~ahead$0);
        acts = (is_old$0$q | is_old$1$q) | (is_now$q | is_loss$q);
        accepts = is_now$q;
        to_b = is_of_b$q;
        seen = skips$q;
        loses = is_loss$q;
        jumps_to_b = is_to_b$q;
    end
    
endmodule // top$feed$pair$arbiter$turn$choice


module top$feed$pair$arbiter$turn$choice$is_b_first(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$choice$is_b_first


module top$feed$pair$arbiter$turn$choice$is_loss(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$choice$is_loss


module top$feed$pair$arbiter$turn$choice$is_now(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$choice$is_now


module top$feed$pair$arbiter$turn$choice$is_of_b(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$choice$is_of_b


module top$feed$pair$arbiter$turn$choice$is_old$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$choice$is_old$0


module top$feed$pair$arbiter$turn$choice$is_old$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$choice$is_old$1


module top$feed$pair$arbiter$turn$choice$is_to_b(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$choice$is_to_b


module top$feed$pair$arbiter$turn$choice$skips(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$choice$skips


module top$feed$pair$arbiter$turn$emitting(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$emitting


module top$feed$pair$arbiter$turn$expected(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$expected


module top$feed$pair$arbiter$turn$from(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$from


module top$feed$pair$arbiter$turn$is_b(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$is_b


module top$feed$pair$arbiter$turn$is_lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$is_lost


module top$feed$pair$arbiter$turn$jumps(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$jumps


module top$feed$pair$arbiter$turn$patience(clock,waits,cycles,late);
    
    // Module arguments
    input wire  clock;
    input wire  waits;
    input wire  [23:0] cycles;
    output reg  late;
    
    // Stub signals
    reg  [23:0] waited$d;
    wire  [23:0] waited$q;
    reg  waited$clock;
    reg  is_late$d;
    wire  is_late$q;
    reg  is_late$clock;
    
    // Sub module instances
    top$feed$pair$arbiter$turn$patience$waited waited(
        .d(waited$d),
        .q(waited$q),
        .clock(waited$clock)
    );
    top$feed$pair$arbiter$turn$patience$is_late is_late(
        .d(is_late$d),
        .q(is_late$q),
        .clock(is_late$clock)
    );
    
    // Update code
    always @(*) begin
        waited$clock = clock;
        is_late$clock = clock;
        waited$d = waited$q;
        is_late$d = is_late$q;
        is_late$d = waits & (waited$q >= cycles);
        waited$d = ((32'h0) & 24'hffffff);
        if (waits) begin
            waited$d = waited$q;
            if (~is_late$q) begin
                waited$d = waited$q + ((32'h1) & 24'hffffff);
            end
        end
        late = is_late$q;
    end
    
endmodule // top$feed$pair$arbiter$turn$patience


module top$feed$pair$arbiter$turn$patience$is_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$patience$is_late


module top$feed$pair$arbiter$turn$patience$waited(d,q,clock);
    
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$patience$waited


module top$feed$pair$arbiter$turn$places$0(clock,head_valid,first,behind,expected,old,now,ahead,skip);
    
    // Module arguments
    input wire  clock;
    input wire  head_valid;
    input wire  [63:0] first;
    input wire  [63:0] behind;
    input wire  [63:0] expected;
    output reg  old;
    output reg  now;
    output reg  ahead;
    output reg  [15:0] skip;
    
    // Stub signals
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  is_old$d;
    wire  is_old$q;
    reg  is_old$clock;
    reg  is_ahead$d;
    wire  is_ahead$q;
    reg  is_ahead$clock;
    reg  [15:0] seen$d;
    wire  [15:0] seen$q;
    reg  seen$clock;
    
    // Sub module instances
    top$feed$pair$arbiter$turn$places$0$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$feed$pair$arbiter$turn$places$0$is_old is_old(
        .d(is_old$d),
        .q(is_old$q),
        .clock(is_old$clock)
    );
    top$feed$pair$arbiter$turn$places$0$is_ahead is_ahead(
        .d(is_ahead$d),
        .q(is_ahead$q),
        .clock(is_ahead$clock)
    );
    top$feed$pair$arbiter$turn$places$0$seen seen(
        .d(seen$d),
        .q(seen$q),
        .clock(seen$clock)
    );
    
    // Update code
    always @(*) begin
        is_valid$clock = clock;
        is_old$clock = clock;
        is_ahead$clock = clock;
        seen$clock = clock;
        is_valid$d = is_valid$q;
        is_old$d = is_old$q;
        is_ahead$d = is_ahead$q;
        seen$d = seen$q;
        is_valid$d = head_valid;
        is_ahead$d = expected < first;
        is_old$d = expected >= behind;
        seen$d = expected[(32'h0)+:(16)] - first[(32'h0)+:(16)];
        ahead = is_valid$q & is_ahead$q;
        old = (is_valid$q & is_old$q) & ~is_ahead$q;
        now = is_valid$q & ((~is_old$q) & ~is_ahead$q);
        skip = seen$q;
    end
    
endmodule // top$feed$pair$arbiter$turn$places$0


module top$feed$pair$arbiter$turn$places$0$is_ahead(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$places$0$is_ahead


module top$feed$pair$arbiter$turn$places$0$is_old(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$places$0$is_old


module top$feed$pair$arbiter$turn$places$0$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$places$0$is_valid


module top$feed$pair$arbiter$turn$places$0$seen(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$places$0$seen


module top$feed$pair$arbiter$turn$places$1(clock,head_valid,first,behind,expected,old,now,ahead,skip);
    
    // Module arguments
    input wire  clock;
    input wire  head_valid;
    input wire  [63:0] first;
    input wire  [63:0] behind;
    input wire  [63:0] expected;
    output reg  old;
    output reg  now;
    output reg  ahead;
    output reg  [15:0] skip;
    
    // Stub signals
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  is_old$d;
    wire  is_old$q;
    reg  is_old$clock;
    reg  is_ahead$d;
    wire  is_ahead$q;
    reg  is_ahead$clock;
    reg  [15:0] seen$d;
    wire  [15:0] seen$q;
    reg  seen$clock;
    
    // Sub module instances
    top$feed$pair$arbiter$turn$places$1$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$feed$pair$arbiter$turn$places$1$is_old is_old(
        .d(is_old$d),
        .q(is_old$q),
        .clock(is_old$clock)
    );
    top$feed$pair$arbiter$turn$places$1$is_ahead is_ahead(
        .d(is_ahead$d),
        .q(is_ahead$q),
        .clock(is_ahead$clock)
    );
    top$feed$pair$arbiter$turn$places$1$seen seen(
        .d(seen$d),
        .q(seen$q),
        .clock(seen$clock)
    );
    
    // Update code
    always @(*) begin
        is_valid$clock = clock;
        is_old$clock = clock;
        is_ahead$clock = clock;
        seen$clock = clock;
        is_valid$d = is_valid$q;
        is_old$d = is_old$q;
        is_ahead$d = is_ahead$q;
        seen$d = seen$q;
        is_valid$d = head_valid;
        is_ahead$d = expected < first;
        is_old$d = expected >= behind;
        seen$d = expected[(32'h0)+:(16)] - first[(32'h0)+:(16)];
        ahead = is_valid$q & is_ahead$q;
        old = (is_valid$q & is_old$q) & ~is_ahead$q;
        now = is_valid$q & ((~is_old$q) & ~is_ahead$q);
        skip = seen$q;
    end
    
endmodule // top$feed$pair$arbiter$turn$places$1


module top$feed$pair$arbiter$turn$places$1$is_ahead(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$places$1$is_ahead


module top$feed$pair$arbiter$turn$places$1$is_old(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$places$1$is_old


module top$feed$pair$arbiter$turn$places$1$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$places$1$is_valid


module top$feed$pair$arbiter$turn$places$1$seen(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$places$1$seen


module top$feed$pair$arbiter$turn$seen(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$seen


module top$feed$pair$arbiter$turn$settled(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$settled


module top$feed$pair$arbiter$turn$to(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$arbiter$turn$to


module top$feed$pair$b(clock,s_valid,s_last,s_error,s_empty,s_data,cfg_port,cfg_session,m_valid,m_well_formed,m_kept,m_sequence,m_order_ref,m_other_ref,m_symbol,m_terms,m_stamp,m_head,f_valid,f_class,f_sequence,f_count);
    
    // Module arguments
    input wire  clock;
    input wire  s_valid;
    input wire  s_last;
    input wire  s_error;
    input wire  [2:0] s_empty;
    input wire  [63:0] s_data;
    input wire  [15:0] cfg_port;
    input wire  [79:0] cfg_session;
    output reg  m_valid;
    output reg  m_well_formed;
    output reg  m_kept;
    output reg  [63:0] m_sequence;
    output reg  [63:0] m_order_ref;
    output reg  [63:0] m_other_ref;
    output reg  [63:0] m_symbol;
    output reg  [63:0] m_terms;
    output reg  [63:0] m_stamp;
    output reg  [39:0] m_head;
    output reg  f_valid;
    output reg  [3:0] f_class;
    output reg  [63:0] f_sequence;
    output reg  [15:0] f_count;
    
    // Stub signals
    reg  parser$clock;
    reg  parser$valid;
    reg  parser$last;
    reg  [2:0] parser$empty;
    reg  [63:0] parser$data;
    reg  [15:0] parser$port;
    wire  parser$go;
    wire  parser$prepare;
    wire  parser$with_vlan;
    wire  [3:0] parser$bytes;
    wire  parser$ends;
    wire  [3:0] parser$keep;
    wire  parser$at_start;
    wire  parser$is_ahead;
    wire  parser$cut;
    wire  parser$truncated;
    wire  [7:0] parser$flags;
    wire  parser$checksum_wrong;
    wire  [63:0] parser$header;
    wire  [3:0] parser$index;
    wire  [79:0] parser$key;
    wire  parser$key_valid;
    wire  [63:0] parser$sequence_no;
    wire  [15:0] parser$count;
    wire  parser$overflow;
    reg  lengths$clock;
    reg  lengths$valid;
    reg  [63:0] lengths$data;
    wire  [25:0] lengths$from$0;
    wire  [25:0] lengths$from$1;
    wire  [25:0] lengths$from$2;
    wire  [25:0] lengths$from$3;
    wire  [25:0] lengths$from$4;
    wire  [25:0] lengths$from$5;
    wire  [25:0] lengths$from$6;
    wire  [25:0] lengths$from$7;
    reg  walker$clock;
    reg  walker$valid;
    reg  walker$prepare;
    reg  walker$with_vlan;
    reg  walker$go;
    reg  [3:0] walker$bytes;
    reg  walker$ends;
    reg  [25:0] walker$from$0;
    reg  [25:0] walker$from$1;
    reg  [25:0] walker$from$2;
    reg  [25:0] walker$from$3;
    reg  [25:0] walker$from$4;
    reg  [25:0] walker$from$5;
    reg  [25:0] walker$from$6;
    reg  [25:0] walker$from$7;
    wire  walker$starts;
    wire  walker$behind_length;
    wire  [2:0] walker$offset;
    wire  walker$done;
    wire  [2:0] walker$shift;
    wire  [2:0] walker$beat;
    wire  [5:0] walker$length;
    wire  walker$big;
    wire  [15:0] walker$number;
    wire  [15:0] walker$blocks;
    wire  walker$fits;
    reg  decoded$clock;
    reg  decoded$beat_valid;
    reg  [63:0] decoded$data;
    reg  [2:0] decoded$shift;
    reg  [2:0] decoded$beat;
    reg  decoded$go;
    reg  decoded$starts;
    reg  decoded$in_length;
    reg  [2:0] decoded$offset;
    reg  decoded$done;
    reg  [5:0] decoded$length;
    reg  decoded$big;
    reg  [15:0] decoded$number;
    reg  [63:0] decoded$packet;
    reg  decoded$hit;
    wire  decoded$valid;
    wire  decoded$well_formed;
    wire  decoded$kept;
    wire  [63:0] decoded$sequence_no;
    wire  [63:0] decoded$order_ref;
    wire  [63:0] decoded$other_ref;
    wire  [63:0] decoded$symbol;
    wire  [63:0] decoded$terms;
    wire  [63:0] decoded$stamp;
    wire  [39:0] decoded$head;
    reg  session$clock;
    reg  [79:0] session$expected;
    reg  session$key_valid;
    reg  [79:0] session$key;
    wire  session$hit;
    reg  summary$clock;
    reg  summary$frame_end;
    reg  summary$damaged;
    reg  summary$truncated;
    reg  summary$cut;
    reg  [7:0] summary$flags;
    reg  summary$checksum_wrong;
    reg  summary$hit;
    reg  summary$fits;
    reg  [15:0] summary$blocks;
    reg  [15:0] summary$count;
    reg  summary$overflow;
    wire  summary$valid;
    wire  [3:0] summary$frame_class;
    wire  summary$pending;
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  [63:0] data_1$d;
    wire  [63:0] data_1$q;
    reg  data_1$clock;
    reg  go_1$d;
    wire  go_1$q;
    reg  go_1$clock;
    reg  prepare_1$d;
    wire  prepare_1$q;
    reg  prepare_1$clock;
    reg  with_vlan_1$d;
    wire  with_vlan_1$q;
    reg  with_vlan_1$clock;
    reg  [3:0] bytes_1$d;
    wire  [3:0] bytes_1$q;
    reg  bytes_1$clock;
    reg  ends_1$d;
    wire  ends_1$q;
    reg  ends_1$clock;
    
    // Sub module instances
    top$feed$pair$b$parser parser(
        .clock(parser$clock),
        .valid(parser$valid),
        .last(parser$last),
        .empty(parser$empty),
        .data(parser$data),
        .port(parser$port),
        .go(parser$go),
        .prepare(parser$prepare),
        .with_vlan(parser$with_vlan),
        .bytes(parser$bytes),
        .ends(parser$ends),
        .keep(parser$keep),
        .at_start(parser$at_start),
        .is_ahead(parser$is_ahead),
        .cut(parser$cut),
        .truncated(parser$truncated),
        .flags(parser$flags),
        .checksum_wrong(parser$checksum_wrong),
        .header(parser$header),
        .index(parser$index),
        .key(parser$key),
        .key_valid(parser$key_valid),
        .sequence_no(parser$sequence_no),
        .count(parser$count),
        .overflow(parser$overflow)
    );
    top$feed$pair$b$lengths lengths(
        .clock(lengths$clock),
        .valid(lengths$valid),
        .data(lengths$data),
        .from$0(lengths$from$0),
        .from$1(lengths$from$1),
        .from$2(lengths$from$2),
        .from$3(lengths$from$3),
        .from$4(lengths$from$4),
        .from$5(lengths$from$5),
        .from$6(lengths$from$6),
        .from$7(lengths$from$7)
    );
    top$feed$pair$b$walker walker(
        .clock(walker$clock),
        .valid(walker$valid),
        .prepare(walker$prepare),
        .with_vlan(walker$with_vlan),
        .go(walker$go),
        .bytes(walker$bytes),
        .ends(walker$ends),
        .from$0(walker$from$0),
        .from$1(walker$from$1),
        .from$2(walker$from$2),
        .from$3(walker$from$3),
        .from$4(walker$from$4),
        .from$5(walker$from$5),
        .from$6(walker$from$6),
        .from$7(walker$from$7),
        .starts(walker$starts),
        .behind_length(walker$behind_length),
        .offset(walker$offset),
        .done(walker$done),
        .shift(walker$shift),
        .beat(walker$beat),
        .length(walker$length),
        .big(walker$big),
        .number(walker$number),
        .blocks(walker$blocks),
        .fits(walker$fits)
    );
    top$feed$pair$b$decoded decoded(
        .clock(decoded$clock),
        .beat_valid(decoded$beat_valid),
        .data(decoded$data),
        .shift(decoded$shift),
        .beat(decoded$beat),
        .go(decoded$go),
        .starts(decoded$starts),
        .in_length(decoded$in_length),
        .offset(decoded$offset),
        .done(decoded$done),
        .length(decoded$length),
        .big(decoded$big),
        .number(decoded$number),
        .packet(decoded$packet),
        .hit(decoded$hit),
        .valid(decoded$valid),
        .well_formed(decoded$well_formed),
        .kept(decoded$kept),
        .sequence_no(decoded$sequence_no),
        .order_ref(decoded$order_ref),
        .other_ref(decoded$other_ref),
        .symbol(decoded$symbol),
        .terms(decoded$terms),
        .stamp(decoded$stamp),
        .head(decoded$head)
    );
    top$feed$pair$b$session session(
        .clock(session$clock),
        .expected(session$expected),
        .key_valid(session$key_valid),
        .key(session$key),
        .hit(session$hit)
    );
    top$feed$pair$b$summary summary(
        .clock(summary$clock),
        .frame_end(summary$frame_end),
        .damaged(summary$damaged),
        .truncated(summary$truncated),
        .cut(summary$cut),
        .flags(summary$flags),
        .checksum_wrong(summary$checksum_wrong),
        .hit(summary$hit),
        .fits(summary$fits),
        .blocks(summary$blocks),
        .count(summary$count),
        .overflow(summary$overflow),
        .valid(summary$valid),
        .frame_class(summary$frame_class),
        .pending(summary$pending)
    );
    top$feed$pair$b$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$feed$pair$b$data_1 data_1(
        .d(data_1$d),
        .q(data_1$q),
        .clock(data_1$clock)
    );
    top$feed$pair$b$go_1 go_1(
        .d(go_1$d),
        .q(go_1$q),
        .clock(go_1$clock)
    );
    top$feed$pair$b$prepare_1 prepare_1(
        .d(prepare_1$d),
        .q(prepare_1$q),
        .clock(prepare_1$clock)
    );
    top$feed$pair$b$with_vlan_1 with_vlan_1(
        .d(with_vlan_1$d),
        .q(with_vlan_1$q),
        .clock(with_vlan_1$clock)
    );
    top$feed$pair$b$bytes_1 bytes_1(
        .d(bytes_1$d),
        .q(bytes_1$q),
        .clock(bytes_1$clock)
    );
    top$feed$pair$b$ends_1 ends_1(
        .d(ends_1$d),
        .q(ends_1$q),
        .clock(ends_1$clock)
    );
    
    // Update code
    always @(*) begin
        valid_1$clock = clock;
        data_1$clock = clock;
        go_1$clock = clock;
        prepare_1$clock = clock;
        with_vlan_1$clock = clock;
        bytes_1$clock = clock;
        ends_1$clock = clock;
        valid_1$d = valid_1$q;
        data_1$d = data_1$q;
        go_1$d = go_1$q;
        prepare_1$d = prepare_1$q;
        with_vlan_1$d = with_vlan_1$q;
        bytes_1$d = bytes_1$q;
        ends_1$d = ends_1$q;
        parser$clock = clock;
        lengths$clock = clock;
        walker$clock = clock;
        decoded$clock = clock;
        session$clock = clock;
        summary$clock = clock;
        parser$valid = s_valid;
        parser$last = s_last;
        parser$empty = s_empty;
        parser$data = s_data;
        parser$port = cfg_port;
        session$expected = cfg_session;
        session$key_valid = parser$key_valid;
        session$key = parser$key;
        lengths$valid = s_valid;
        lengths$data = s_data;
        valid_1$d = s_valid;
        data_1$d = s_data;
        go_1$d = parser$go;
        prepare_1$d = parser$prepare;
        with_vlan_1$d = parser$with_vlan;
        bytes_1$d = parser$bytes;
        ends_1$d = parser$ends;
        walker$from$0 = lengths$from$0;
        walker$from$1 = lengths$from$1;
        walker$from$2 = lengths$from$2;
        walker$from$3 = lengths$from$3;
        walker$from$4 = lengths$from$4;
        walker$from$5 = lengths$from$5;
        walker$from$6 = lengths$from$6;
        walker$from$7 = lengths$from$7;
        walker$valid = valid_1$q;
        walker$go = go_1$q & ~parser$checksum_wrong;
        walker$prepare = prepare_1$q;
        walker$with_vlan = with_vlan_1$q;
        walker$bytes = bytes_1$q;
        walker$ends = ends_1$q;
        decoded$beat_valid = valid_1$q;
        decoded$data = data_1$q;
        decoded$shift = walker$shift;
        decoded$beat = walker$beat;
        decoded$go = (valid_1$q & go_1$q) & ~parser$checksum_wrong;
        decoded$starts = walker$starts;
        decoded$in_length = walker$behind_length;
        decoded$offset = walker$offset;
        decoded$done = walker$done;
        decoded$hit = session$hit;
        decoded$length = walker$length;
        decoded$big = walker$big;
        decoded$number = walker$number;
        decoded$packet = parser$sequence_no;
        summary$frame_end = s_valid & s_last;
        summary$damaged = s_error;
        summary$truncated = parser$truncated;
        summary$cut = parser$cut;
        summary$flags = parser$flags;
        summary$checksum_wrong = parser$checksum_wrong;
        summary$count = parser$count;
        summary$overflow = parser$overflow;
        summary$hit = session$hit;
        summary$fits = walker$fits;
        summary$blocks = walker$blocks;
        m_valid = decoded$valid;
        m_well_formed = decoded$well_formed;
        m_kept = decoded$kept;
        m_sequence = decoded$sequence_no;
        m_order_ref = decoded$order_ref;
        m_other_ref = decoded$other_ref;
        m_symbol = decoded$symbol;
        m_terms = decoded$terms;
        m_stamp = decoded$stamp;
        m_head = decoded$head;
        f_valid = summary$valid;
        f_class = summary$frame_class;
        f_sequence = parser$sequence_no;
        f_count = parser$count;
    end
    
endmodule // top$feed$pair$b


module top$feed$pair$b$bytes_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$bytes_1


module top$feed$pair$b$data_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$data_1


module top$feed$pair$b$decoded(clock,beat_valid,data,shift,beat,go,starts,in_length,offset,done,length,big,number,packet,hit,valid,well_formed,kept,sequence_no,order_ref,other_ref,symbol,terms,stamp,head);
    
    // Module arguments
    input wire  clock;
    input wire  beat_valid;
    input wire  [63:0] data;
    input wire  [2:0] shift;
    input wire  [2:0] beat;
    input wire  go;
    input wire  starts;
    input wire  in_length;
    input wire  [2:0] offset;
    input wire  done;
    input wire  [5:0] length;
    input wire  big;
    input wire  [15:0] number;
    input wire  [63:0] packet;
    input wire  hit;
    output reg  valid;
    output reg  well_formed;
    output reg  kept;
    output reg  [63:0] sequence_no;
    output reg  [63:0] order_ref;
    output reg  [63:0] other_ref;
    output reg  [63:0] symbol;
    output reg  [63:0] terms;
    output reg  [63:0] stamp;
    output reg  [39:0] head;
    
    // Stub signals
    reg  capture$clock;
    reg  capture$valid;
    reg  [63:0] capture$data;
    reg  [2:0] capture$shift;
    reg  [2:0] capture$beat;
    wire  [63:0] capture$word_0;
    wire  [63:0] capture$word_1;
    wire  [63:0] capture$word_2;
    wire  [63:0] capture$word_3;
    wire  [63:0] capture$word_4;
    wire  [63:0] capture$word_5;
    wire  [63:0] capture$word;
    wire  capture$first_there;
    reg  [63:0] fields$words$0;
    reg  [63:0] fields$words$1;
    reg  [63:0] fields$words$2;
    reg  [63:0] fields$words$3;
    reg  [63:0] fields$words$4;
    reg  [63:0] fields$words$5;
    reg  [6:0] fields$flags;
    reg  [15:0] fields$number;
    wire  [63:0] fields$order_ref;
    wire  [63:0] fields$other_ref;
    wire  [63:0] fields$symbol;
    wire  [63:0] fields$terms;
    wire  [63:0] fields$stamp;
    wire  [39:0] fields$head;
    reg  kinds$clock;
    reg  kinds$valid;
    reg  [63:0] kinds$data;
    reg  kinds$starts;
    reg  kinds$in_length;
    reg  [2:0] kinds$offset;
    wire  [6:0] kinds$flags;
    wire  [5:0] kinds$wanted;
    reg  numbers$clock;
    reg  [63:0] numbers$packet;
    reg  [15:0] numbers$number;
    wire  [63:0] numbers$sequence_no;
    reg  is_done$d;
    wire  is_done$q;
    reg  is_done$clock;
    reg  [5:0] of_length$d;
    wire  [5:0] of_length$q;
    reg  of_length$clock;
    reg  is_big$d;
    wire  is_big$q;
    reg  is_big$clock;
    reg  [15:0] of_number$d;
    wire  [15:0] of_number$q;
    reg  of_number$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  fits$d;
    wire  fits$q;
    reg  fits$clock;
    reg  names_order$d;
    wire  names_order$q;
    reg  names_order$clock;
    reg  [63:0] its_order_ref$d;
    wire  [63:0] its_order_ref$q;
    reg  its_order_ref$clock;
    reg  [63:0] its_other_ref$d;
    wire  [63:0] its_other_ref$q;
    reg  its_other_ref$clock;
    reg  [63:0] its_symbol$d;
    wire  [63:0] its_symbol$q;
    reg  its_symbol$clock;
    reg  [63:0] its_terms$d;
    wire  [63:0] its_terms$q;
    reg  its_terms$clock;
    reg  [63:0] its_stamp$d;
    wire  [63:0] its_stamp$q;
    reg  its_stamp$clock;
    reg  [39:0] its_head$d;
    wire  [39:0] its_head$q;
    reg  its_head$clock;
    
    // Sub module instances
    top$feed$pair$b$decoded$capture capture(
        .clock(capture$clock),
        .valid(capture$valid),
        .data(capture$data),
        .shift(capture$shift),
        .beat(capture$beat),
        .word_0(capture$word_0),
        .word_1(capture$word_1),
        .word_2(capture$word_2),
        .word_3(capture$word_3),
        .word_4(capture$word_4),
        .word_5(capture$word_5),
        .word(capture$word),
        .first_there(capture$first_there)
    );
    top$feed$pair$b$decoded$fields fields(
        .words$0(fields$words$0),
        .words$1(fields$words$1),
        .words$2(fields$words$2),
        .words$3(fields$words$3),
        .words$4(fields$words$4),
        .words$5(fields$words$5),
        .flags(fields$flags),
        .number(fields$number),
        .order_ref(fields$order_ref),
        .other_ref(fields$other_ref),
        .symbol(fields$symbol),
        .terms(fields$terms),
        .stamp(fields$stamp),
        .head(fields$head)
    );
    top$feed$pair$b$decoded$kinds kinds(
        .clock(kinds$clock),
        .valid(kinds$valid),
        .data(kinds$data),
        .starts(kinds$starts),
        .in_length(kinds$in_length),
        .offset(kinds$offset),
        .flags(kinds$flags),
        .wanted(kinds$wanted)
    );
    top$feed$pair$b$decoded$numbers numbers(
        .clock(numbers$clock),
        .packet(numbers$packet),
        .number(numbers$number),
        .sequence_no(numbers$sequence_no)
    );
    top$feed$pair$b$decoded$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    top$feed$pair$b$decoded$of_length of_length(
        .d(of_length$d),
        .q(of_length$q),
        .clock(of_length$clock)
    );
    top$feed$pair$b$decoded$is_big is_big(
        .d(is_big$d),
        .q(is_big$q),
        .clock(is_big$clock)
    );
    top$feed$pair$b$decoded$of_number of_number(
        .d(of_number$d),
        .q(of_number$q),
        .clock(of_number$clock)
    );
    top$feed$pair$b$decoded$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$feed$pair$b$decoded$fits fits(
        .d(fits$d),
        .q(fits$q),
        .clock(fits$clock)
    );
    top$feed$pair$b$decoded$names_order names_order(
        .d(names_order$d),
        .q(names_order$q),
        .clock(names_order$clock)
    );
    top$feed$pair$b$decoded$its_order_ref its_order_ref(
        .d(its_order_ref$d),
        .q(its_order_ref$q),
        .clock(its_order_ref$clock)
    );
    top$feed$pair$b$decoded$its_other_ref its_other_ref(
        .d(its_other_ref$d),
        .q(its_other_ref$q),
        .clock(its_other_ref$clock)
    );
    top$feed$pair$b$decoded$its_symbol its_symbol(
        .d(its_symbol$d),
        .q(its_symbol$q),
        .clock(its_symbol$clock)
    );
    top$feed$pair$b$decoded$its_terms its_terms(
        .d(its_terms$d),
        .q(its_terms$q),
        .clock(its_terms$clock)
    );
    top$feed$pair$b$decoded$its_stamp its_stamp(
        .d(its_stamp$d),
        .q(its_stamp$q),
        .clock(its_stamp$clock)
    );
    top$feed$pair$b$decoded$its_head its_head(
        .d(its_head$d),
        .q(its_head$q),
        .clock(its_head$clock)
    );
    
    // Update code
    always @(*) begin
        is_done$clock = clock;
        of_length$clock = clock;
        is_big$clock = clock;
        of_number$clock = clock;
        is_valid$clock = clock;
        fits$clock = clock;
        is_done$d = is_done$q;
        of_length$d = of_length$q;
        is_big$d = is_big$q;
        of_number$d = of_number$q;
        is_valid$d = is_valid$q;
        fits$d = fits$q;
        names_order$clock = clock;
        its_order_ref$clock = clock;
        its_other_ref$clock = clock;
        its_symbol$clock = clock;
        names_order$d = names_order$q;
        its_order_ref$d = its_order_ref$q;
        its_other_ref$d = its_other_ref$q;
        its_symbol$d = its_symbol$q;
        its_terms$clock = clock;
        its_stamp$clock = clock;
        its_head$clock = clock;
        its_terms$d = its_terms$q;
        its_stamp$d = its_stamp$q;
        its_head$d = its_head$q;
        capture$clock = clock;
        kinds$clock = clock;
        numbers$clock = clock;
        capture$valid = beat_valid;
        capture$data = data;
        capture$shift = shift;
        capture$beat = beat;
        numbers$packet = packet;
        numbers$number = number;
        sequence_no = numbers$sequence_no;
        is_done$d = done;
        of_length$d = length;
        is_big$d = big;
        of_number$d = number;
        fields$words$0 = capture$word_0;
        fields$words$1 = capture$word_1;
        fields$words$2 = capture$word_2;
        fields$words$3 = capture$word_3;
        fields$words$4 = capture$word_4;
        fields$words$5 = capture$word_5;
        fields$number = of_number$q;
        kinds$valid = go;
        kinds$data = data;
        kinds$starts = starts;
        kinds$in_length = in_length;
        kinds$offset = offset;
        fields$flags = kinds$flags;
        is_valid$d = is_done$q & hit;
        fits$d = ((kinds$wanted == of_length$q) & ~is_big$q) & (kinds$wanted != ((32'h0) & 6'h3f));
        names_order$d = kinds$flags[32'h1];
        its_order_ref$d = fields$order_ref;
        its_other_ref$d = fields$other_ref;
        its_symbol$d = fields$symbol;
        its_terms$d = fields$terms;
        its_stamp$d = fields$stamp;
        its_head$d = fields$head;
        valid = is_valid$q;
        well_formed = fits$q;
        kept = (is_valid$q & fits$q) & names_order$q;
        order_ref = its_order_ref$q;
        other_ref = its_other_ref$q;
        symbol = its_symbol$q;
        terms = its_terms$q;
        stamp = its_stamp$q;
        head = its_head$q;
    end
    
endmodule // top$feed$pair$b$decoded


module top$feed$pair$b$decoded$capture(clock,valid,data,shift,beat,word_0,word_1,word_2,word_3,word_4,word_5,word,first_there);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  [2:0] shift;
    input wire  [2:0] beat;
    output reg  [63:0] word_0;
    output reg  [63:0] word_1;
    output reg  [63:0] word_2;
    output reg  [63:0] word_3;
    output reg  [63:0] word_4;
    output reg  [63:0] word_5;
    output reg  [63:0] word;
    output reg  first_there;
    
    // Stub signals
    reg  [63:0] previous$d;
    wire  [63:0] previous$q;
    reg  previous$clock;
    reg  [63:0] words$0$d;
    wire  [63:0] words$0$q;
    reg  words$0$clock;
    reg  [63:0] words$1$d;
    wire  [63:0] words$1$q;
    reg  words$1$clock;
    reg  [63:0] words$2$d;
    wire  [63:0] words$2$q;
    reg  words$2$clock;
    reg  [63:0] words$3$d;
    wire  [63:0] words$3$q;
    reg  words$3$clock;
    reg  [63:0] words$4$d;
    wire  [63:0] words$4$q;
    reg  words$4$clock;
    reg  [63:0] words$5$d;
    wire  [63:0] words$5$q;
    reg  words$5$clock;
    
    // Local signals
    reg  [119:0] two;
    reg  [87:0] by_4;
    reg  [71:0] by_2;
    reg  [63:0] whole;
    reg  [119:0] one;
    reg  [87:0] one_by_4;
    reg  [71:0] one_by_2;
    reg  [63:0] part;
    
    // Sub module instances
    top$feed$pair$b$decoded$capture$previous previous(
        .d(previous$d),
        .q(previous$q),
        .clock(previous$clock)
    );
    top$feed$pair$b$decoded$capture$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    top$feed$pair$b$decoded$capture$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    top$feed$pair$b$decoded$capture$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    top$feed$pair$b$decoded$capture$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    top$feed$pair$b$decoded$capture$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    top$feed$pair$b$decoded$capture$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    
    // Update code
    always @(*) begin
        previous$clock = clock;
        previous$d = previous$q;
        words$0$clock = clock;
        words$0$d = words$0$q;
        words$1$clock = clock;
        words$1$d = words$1$q;
        words$2$clock = clock;
        words$2$d = words$2$q;
        words$3$clock = clock;
        words$3$d = words$3$q;
        words$4$clock = clock;
        words$4$d = words$4$q;
        words$5$clock = clock;
        words$5$d = words$5$q;
        if (valid) begin
            previous$d = data;
        end
        two = (((previous$q[(32'h0)+:(56)]) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f)) | ((data) & 120'hffffffffffffffffffffffffffffff);
        one = ((data[(32'h0)+:(56)]) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f);
        by_4 = two[(32'h20)+:(88)];
        one_by_4 = one[(32'h20)+:(88)];
        if (shift[32'h2]) begin
            by_4 = two[(32'h0)+:(88)];
            one_by_4 = one[(32'h0)+:(88)];
        end
        by_2 = by_4[(32'h10)+:(72)];
        one_by_2 = one_by_4[(32'h10)+:(72)];
        if (shift[32'h1]) begin
            by_2 = by_4[(32'h0)+:(72)];
            one_by_2 = one_by_4[(32'h0)+:(72)];
        end
        whole = by_2[(32'h8)+:(64)];
        part = one_by_2[(32'h8)+:(64)];
        if (shift[32'h0]) begin
            whole = by_2[(32'h0)+:(64)];
            part = one_by_2[(32'h0)+:(64)];
        end
        if (valid) begin
            if (beat == ((32'h1) & 3'h7)) begin
                words$0$d = whole;
                words$1$d = part;
            end
            if (beat == ((32'h2) & 3'h7)) begin
                words$1$d = whole;
                words$2$d = part;
            end
            if (beat == ((32'h3) & 3'h7)) begin
                words$2$d = whole;
                words$3$d = part;
            end
            if (beat == ((32'h4) & 3'h7)) begin
                words$3$d = whole;
                words$4$d = part;
            end
            if (beat == ((32'h5) & 3'h7)) begin
                words$4$d = whole;
                words$5$d = part;
            end
            if (beat == ((32'h6) & 3'h7)) begin
                words$5$d = whole;
            end
        end
        word = whole;
        first_there = valid & (beat == ((32'h1) & 3'h7));
        word_0 = words$0$q;
        word_1 = words$1$q;
        word_2 = words$2$q;
        word_3 = words$3$q;
        word_4 = words$4$q;
        word_5 = words$5$q;
    end
    
endmodule // top$feed$pair$b$decoded$capture


module top$feed$pair$b$decoded$capture$previous(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$capture$previous


module top$feed$pair$b$decoded$capture$words$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$capture$words$0


module top$feed$pair$b$decoded$capture$words$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$capture$words$1


module top$feed$pair$b$decoded$capture$words$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$capture$words$2


module top$feed$pair$b$decoded$capture$words$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$capture$words$3


module top$feed$pair$b$decoded$capture$words$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$capture$words$4


module top$feed$pair$b$decoded$capture$words$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$capture$words$5


module top$feed$pair$b$decoded$fields(words$0,words$1,words$2,words$3,words$4,words$5,flags,number,order_ref,other_ref,symbol,terms,stamp,head);
    
    // Module arguments
    input wire  [63:0] words$0;
    input wire  [63:0] words$1;
    input wire  [63:0] words$2;
    input wire  [63:0] words$3;
    input wire  [63:0] words$4;
    input wire  [63:0] words$5;
    input wire  [6:0] flags;
    input wire  [15:0] number;
    output reg  [63:0] order_ref;
    output reg  [63:0] other_ref;
    output reg  [63:0] symbol;
    output reg  [63:0] terms;
    output reg  [63:0] stamp;
    output reg  [39:0] head;
    
    // Local signals
    reg  [31:0] shares;
    reg  [31:0] price;
    reg  [7:0] side;
    reg  [7:0] printable;
    
    // Update code
    always @(*) begin
        order_ref = ((32'h0) & 64'hffffffffffffffff);
        other_ref = ((32'h0) & 64'hffffffffffffffff);
        symbol = ((32'h0) & 64'hffffffffffffffff);
        shares = ((32'h0) & 32'hffffffff);
        price = ((32'h0) & 32'hffffffff);
        side = ((32'h0) & 8'hff);
        printable = ((32'h0) & 8'hff);
        if (flags[32'h1]) begin
            order_ref = (((words$1[(32'h0)+:(40)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff)) | ((words$2[(32'h28)+:(24)]) & 64'hffffffffffffffff);
        end
        if (flags[32'h0]) begin
            symbol = words$3;
            shares = words$2[(32'h0)+:(32)];
            price = words$4[(32'h20)+:(32)];
            side = words$2[(32'h20)+:(8)];
        end
        if (flags[32'h3]) begin
            shares = words$2[(32'h8)+:(32)];
        end
        if (flags[32'h2]) begin
            other_ref = (((words$2[(32'h0)+:(8)]) & 64'hffffffffffffffff) << ((32'h38) & 64'hffffffffffffffff)) | ((words$3[(32'h8)+:(56)]) & 64'hffffffffffffffff);
        end
        if (flags[32'h4]) begin
            printable = words$3[(32'h0)+:(8)];
            price = words$4[(32'h20)+:(32)];
        end
        if (flags[32'h5]) begin
            other_ref = (((words$2[(32'h0)+:(40)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff)) | ((words$3[(32'h28)+:(24)]) & 64'hffffffffffffffff);
            shares = words$3[(32'h8)+:(32)];
            price = (((words$3[(32'h0)+:(8)]) & 32'hffffffff) << ((32'h18) & 32'hffffffff)) | ((words$4[(32'h28)+:(24)]) & 32'hffffffff);
        end
        if (flags[32'h6]) begin
            other_ref = (((words$4[(32'h0)+:(32)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((words$5[(32'h20)+:(32)]) & 64'hffffffffffffffff);
        end
        terms = (((shares) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((price) & 64'hffffffffffffffff);
        stamp = (((words$0[(32'h0)+:(24)]) & 64'hffffffffffffffff) << ((32'h28) & 64'hffffffffffffffff)) | (((words$1[(32'h28)+:(24)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((number) & 64'hffffffffffffffff);
        head = (((words$0[(32'h28)+:(16)]) & 40'hffffffffff) << ((32'h18) & 40'hffffffffff)) | (((printable) & 40'hffffffffff) << ((32'h10) & 40'hffffffffff)) | (((side) & 40'hffffffffff) << ((32'h8) & 40'hffffffffff)) | ((words$0[(32'h38)+:(8)]) & 40'hffffffffff);
    end
    
endmodule // top$feed$pair$b$decoded$fields


module top$feed$pair$b$decoded$fits(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$fits


module top$feed$pair$b$decoded$is_big(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$is_big


module top$feed$pair$b$decoded$is_done(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$is_done


module top$feed$pair$b$decoded$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$is_valid


module top$feed$pair$b$decoded$its_head(d,q,clock);
    
    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 40'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$its_head


module top$feed$pair$b$decoded$its_order_ref(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$its_order_ref


module top$feed$pair$b$decoded$its_other_ref(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$its_other_ref


module top$feed$pair$b$decoded$its_stamp(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$its_stamp


module top$feed$pair$b$decoded$its_symbol(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$its_symbol


module top$feed$pair$b$decoded$its_terms(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$its_terms


module top$feed$pair$b$decoded$kinds(clock,valid,data,starts,in_length,offset,flags,wanted);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  starts;
    input wire  in_length;
    input wire  [2:0] offset;
    output reg  [6:0] flags;
    output reg  [5:0] wanted;
    
    // Stub signals
    reg  [7:0] kind$d;
    wire  [7:0] kind$q;
    reg  kind$clock;
    reg  late$d;
    wire  late$q;
    reg  late$clock;
    reg  [6:0] is_flags$d;
    wire  [6:0] is_flags$q;
    reg  is_flags$clock;
    reg  [5:0] is_wanted$d;
    wire  [5:0] is_wanted$q;
    reg  is_wanted$clock;
    reg  [7:0] lengths$kind;
    wire  [5:0] lengths$wanted;
    reg  [7:0] types$kind;
    wire  [6:0] types$flags;
    
    // Local signals
    reg  [7:0] here;
    
    // Sub module instances
    top$feed$pair$b$decoded$kinds$kind kind(
        .d(kind$d),
        .q(kind$q),
        .clock(kind$clock)
    );
    top$feed$pair$b$decoded$kinds$late late(
        .d(late$d),
        .q(late$q),
        .clock(late$clock)
    );
    top$feed$pair$b$decoded$kinds$is_flags is_flags(
        .d(is_flags$d),
        .q(is_flags$q),
        .clock(is_flags$clock)
    );
    top$feed$pair$b$decoded$kinds$is_wanted is_wanted(
        .d(is_wanted$d),
        .q(is_wanted$q),
        .clock(is_wanted$clock)
    );
    top$feed$pair$b$decoded$kinds$lengths lengths(
        .kind(lengths$kind),
        .wanted(lengths$wanted)
    );
    top$feed$pair$b$decoded$kinds$types types(
        .kind(types$kind),
        .flags(types$flags)
    );
    
    // Update code
    always @(*) begin
        kind$clock = clock;
        late$clock = clock;
        is_flags$clock = clock;
        is_wanted$clock = clock;
        kind$d = kind$q;
        late$d = late$q;
        is_flags$d = is_flags$q;
        is_wanted$d = is_wanted$q;
        here = data[(32'h28)+:(8)];
        if (offset == ((32'h1) & 3'h7)) begin
            here = data[(32'h20)+:(8)];
        end
        if (offset == ((32'h2) & 3'h7)) begin
            here = data[(32'h18)+:(8)];
        end
        if (offset == ((32'h3) & 3'h7)) begin
            here = data[(32'h10)+:(8)];
        end
        if (offset == ((32'h4) & 3'h7)) begin
            here = data[(32'h8)+:(8)];
        end
        if (offset == ((32'h5) & 3'h7)) begin
            here = data[(32'h0)+:(8)];
        end
        if (in_length) begin
            here = data[(32'h30)+:(8)];
        end
        if (valid) begin
            late$d = (starts & ~in_length) & (offset == ((32'h6) & 3'h7));
            if (late$q) begin
                kind$d = data[(32'h38)+:(8)];
            end
            if (starts) begin
                kind$d = here;
            end
        end
        lengths$kind = kind$q;
        is_wanted$d = lengths$wanted;
        types$kind = kind$q;
        is_flags$d = types$flags;
        flags = is_flags$q;
        wanted = is_wanted$q;
    end
    
endmodule // top$feed$pair$b$decoded$kinds


module top$feed$pair$b$decoded$kinds$is_flags(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$kinds$is_flags


module top$feed$pair$b$decoded$kinds$is_wanted(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$kinds$is_wanted


module top$feed$pair$b$decoded$kinds$kind(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$kinds$kind


module top$feed$pair$b$decoded$kinds$late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$kinds$late


module top$feed$pair$b$decoded$kinds$lengths(kind,wanted);
    
    // Module arguments
    input wire  [7:0] kind;
    output reg  [5:0] wanted;
    
    // Update code
    always @(*) begin
        wanted = ((32'h0) & 6'h3f);
        if ((kind == ((32'h53) & 8'hff)) | (kind == ((32'h57) & 8'hff))) begin
            wanted = ((32'hc) & 6'h3f);
        end
        if ((kind == ((32'h44) & 8'hff)) | (kind == ((32'h42) & 8'hff))) begin
            wanted = ((32'h13) & 6'h3f);
        end
        if ((kind == ((32'h59) & 8'hff)) | (kind == ((32'h4e) & 8'hff))) begin
            wanted = ((32'h14) & 6'h3f);
        end
        if (kind == ((32'h68) & 8'hff)) begin
            wanted = ((32'h15) & 6'h3f);
        end
        if (kind == ((32'h58) & 8'hff)) begin
            wanted = ((32'h17) & 6'h3f);
        end
        if (kind == ((32'h48) & 8'hff)) begin
            wanted = ((32'h19) & 6'h3f);
        end
        if (kind == ((32'h4c) & 8'hff)) begin
            wanted = ((32'h1a) & 6'h3f);
        end
        if (kind == ((32'h4b) & 8'hff)) begin
            wanted = ((32'h1c) & 6'h3f);
        end
        if (kind == ((32'h45) & 8'hff)) begin
            wanted = ((32'h1f) & 6'h3f);
        end
        if ((kind == ((32'h56) & 8'hff)) | (kind == ((32'h4a) & 8'hff)) | (kind == ((32'h55) & 8'hff))) begin
            wanted = ((32'h23) & 6'h3f);
        end
        if ((kind == ((32'h41) & 8'hff)) | (kind == ((32'h43) & 8'hff))) begin
            wanted = ((32'h24) & 6'h3f);
        end
        if (kind == ((32'h52) & 8'hff)) begin
            wanted = ((32'h27) & 6'h3f);
        end
        if ((kind == ((32'h46) & 8'hff)) | (kind == ((32'h51) & 8'hff))) begin
            wanted = ((32'h28) & 6'h3f);
        end
        if (kind == ((32'h50) & 8'hff)) begin
            wanted = ((32'h2c) & 6'h3f);
        end
        if (kind == ((32'h4f) & 8'hff)) begin
            wanted = ((32'h30) & 6'h3f);
        end
        if (kind == ((32'h49) & 8'hff)) begin
            wanted = ((32'h32) & 6'h3f);
        end
    end
    
endmodule // top$feed$pair$b$decoded$kinds$lengths


module top$feed$pair$b$decoded$kinds$types(kind,flags);
    
    // Module arguments
    input wire  [7:0] kind;
    output reg  [6:0] flags;
    
    // Local signals
    reg  add;
    reg  execution;
    reg  priced;
    reg  cancel;
    reg  delete;
    reg  replace;
    reg  trade;
    reg  matched;
    reg  reduces;
    reg  of_order;
    reg  names;
    reg  order;
    
    // Update code
    always @(*) begin
        add = (kind == ((32'h41) & 8'hff)) | (kind == ((32'h46) & 8'hff));
        execution = kind == ((32'h45) & 8'hff);
        priced = kind == ((32'h43) & 8'hff);
        cancel = kind == ((32'h58) & 8'hff);
        delete = kind == ((32'h44) & 8'hff);
        replace = kind == ((32'h55) & 8'hff);
        trade = kind == ((32'h50) & 8'hff);
        matched = execution | priced;
        reduces = matched | cancel;
        of_order = (add | reduces) | (delete | replace);
        names = add | trade;
        order = of_order | trade;
        flags = ((names) & 7'h7f) | (((order) & 7'h7f) << ((32'h1) & 7'h7f)) | (((matched) & 7'h7f) << ((32'h2) & 7'h7f)) | (((reduces) & 7'h7f) << ((32'h3) & 7'h7f)) | (((priced) & 7'h7f) << ((32'h4) & 7'h7f)) | (((replace) & 7'h7f) << ((32'h5) & 7'h7f)) | (((trade) & 7'h7f) << ((32'h6) & 7'h7f));
    end
    
endmodule // top$feed$pair$b$decoded$kinds$types


module top$feed$pair$b$decoded$names_order(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$names_order


module top$feed$pair$b$decoded$numbers(clock,packet,number,sequence_no);
    
    // Module arguments
    input wire  clock;
    input wire  [63:0] packet;
    input wire  [15:0] number;
    output reg  [63:0] sequence_no;
    
    // Stub signals
    reg  [32:0] low$d;
    wire  [32:0] low$q;
    reg  low$clock;
    reg  [31:0] low_2$d;
    wire  [31:0] low_2$q;
    reg  low_2$clock;
    reg  [31:0] high$d;
    wire  [31:0] high$q;
    reg  high$clock;
    
    // Sub module instances
    top$feed$pair$b$decoded$numbers$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    top$feed$pair$b$decoded$numbers$low_2 low_2(
        .d(low_2$d),
        .q(low_2$q),
        .clock(low_2$clock)
    );
    top$feed$pair$b$decoded$numbers$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    
    // Update code
    always @(*) begin
        low$clock = clock;
        low_2$clock = clock;
        high$clock = clock;
        low$d = low$q;
        low_2$d = low_2$q;
        high$d = high$q;
        low$d = ((packet[(32'h0)+:(32)]) & 33'h1ffffffff) + ((number) & 33'h1ffffffff);
        low_2$d = low$q[(32'h0)+:(32)];
        high$d = packet[(32'h20)+:(32)] + ((low$q[(32'h20)+:(1)]) & 32'hffffffff);
        sequence_no = (((high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((low_2$q) & 64'hffffffffffffffff);
    end
    
endmodule // top$feed$pair$b$decoded$numbers


module top$feed$pair$b$decoded$numbers$high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$numbers$high


module top$feed$pair$b$decoded$numbers$low(d,q,clock);
    
    // Module arguments
    input wire  [32:0] d;
    output reg  [32:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 33'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$numbers$low


module top$feed$pair$b$decoded$numbers$low_2(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$numbers$low_2


module top$feed$pair$b$decoded$of_length(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$of_length


module top$feed$pair$b$decoded$of_number(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$decoded$of_number


module top$feed$pair$b$ends_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$ends_1


module top$feed$pair$b$go_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$go_1


module top$feed$pair$b$lengths(clock,valid,data,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    output reg  [25:0] from$0;
    output reg  [25:0] from$1;
    output reg  [25:0] from$2;
    output reg  [25:0] from$3;
    output reg  [25:0] from$4;
    output reg  [25:0] from$5;
    output reg  [25:0] from$6;
    output reg  [25:0] from$7;
    
    // Stub signals
    reg  [7:0] ways$0$high;
    reg  [7:0] ways$0$low;
    wire  [25:0] ways$0$way;
    reg  [7:0] ways$1$high;
    reg  [7:0] ways$1$low;
    wire  [25:0] ways$1$way;
    reg  [7:0] ways$2$high;
    reg  [7:0] ways$2$low;
    wire  [25:0] ways$2$way;
    reg  [7:0] ways$3$high;
    reg  [7:0] ways$3$low;
    wire  [25:0] ways$3$way;
    reg  [7:0] ways$4$high;
    reg  [7:0] ways$4$low;
    wire  [25:0] ways$4$way;
    reg  [7:0] ways$5$high;
    reg  [7:0] ways$5$low;
    wire  [25:0] ways$5$way;
    reg  [7:0] ways$6$high;
    reg  [7:0] ways$6$low;
    wire  [25:0] ways$6$way;
    reg  [7:0] ways$7$high;
    reg  [7:0] ways$7$low;
    wire  [25:0] ways$7$way;
    reg  [25:0] kept$0$d;
    wire  [25:0] kept$0$q;
    reg  kept$0$clock;
    reg  [25:0] kept$1$d;
    wire  [25:0] kept$1$q;
    reg  kept$1$clock;
    reg  [25:0] kept$2$d;
    wire  [25:0] kept$2$q;
    reg  kept$2$clock;
    reg  [25:0] kept$3$d;
    wire  [25:0] kept$3$q;
    reg  kept$3$clock;
    reg  [25:0] kept$4$d;
    wire  [25:0] kept$4$q;
    reg  kept$4$clock;
    reg  [25:0] kept$5$d;
    wire  [25:0] kept$5$q;
    reg  kept$5$clock;
    reg  [25:0] kept$6$d;
    wire  [25:0] kept$6$q;
    reg  kept$6$clock;
    reg  [25:0] kept$7$d;
    wire  [25:0] kept$7$q;
    reg  kept$7$clock;
    reg  [7:0] high$d;
    wire  [7:0] high$q;
    reg  high$clock;
    
    // Sub module instances
    top$feed$pair$b$lengths$ways$0 ways$0(
        .high(ways$0$high),
        .low(ways$0$low),
        .way(ways$0$way)
    );
    top$feed$pair$b$lengths$ways$1 ways$1(
        .high(ways$1$high),
        .low(ways$1$low),
        .way(ways$1$way)
    );
    top$feed$pair$b$lengths$ways$2 ways$2(
        .high(ways$2$high),
        .low(ways$2$low),
        .way(ways$2$way)
    );
    top$feed$pair$b$lengths$ways$3 ways$3(
        .high(ways$3$high),
        .low(ways$3$low),
        .way(ways$3$way)
    );
    top$feed$pair$b$lengths$ways$4 ways$4(
        .high(ways$4$high),
        .low(ways$4$low),
        .way(ways$4$way)
    );
    top$feed$pair$b$lengths$ways$5 ways$5(
        .high(ways$5$high),
        .low(ways$5$low),
        .way(ways$5$way)
    );
    top$feed$pair$b$lengths$ways$6 ways$6(
        .high(ways$6$high),
        .low(ways$6$low),
        .way(ways$6$way)
    );
    top$feed$pair$b$lengths$ways$7 ways$7(
        .high(ways$7$high),
        .low(ways$7$low),
        .way(ways$7$way)
    );
    top$feed$pair$b$lengths$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    top$feed$pair$b$lengths$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    top$feed$pair$b$lengths$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    top$feed$pair$b$lengths$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );
    top$feed$pair$b$lengths$kept$4 kept$4(
        .d(kept$4$d),
        .q(kept$4$q),
        .clock(kept$4$clock)
    );
    top$feed$pair$b$lengths$kept$5 kept$5(
        .d(kept$5$d),
        .q(kept$5$q),
        .clock(kept$5$clock)
    );
    top$feed$pair$b$lengths$kept$6 kept$6(
        .d(kept$6$d),
        .q(kept$6$q),
        .clock(kept$6$clock)
    );
    top$feed$pair$b$lengths$kept$7 kept$7(
        .d(kept$7$d),
        .q(kept$7$q),
        .clock(kept$7$clock)
    );
    top$feed$pair$b$lengths$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    
    // Update code
    always @(*) begin
        high$clock = clock;
        high$d = high$q;
        if (valid) begin
            high$d = data[(32'h0)+:(8)];
        end
        ways$0$high = high$q;
        ways$1$high = data[(32'h38)+:(8)];
        ways$2$high = data[(32'h30)+:(8)];
        ways$3$high = data[(32'h28)+:(8)];
        ways$4$high = data[(32'h20)+:(8)];
        ways$5$high = data[(32'h18)+:(8)];
        ways$6$high = data[(32'h10)+:(8)];
        ways$7$high = data[(32'h8)+:(8)];
        ways$0$low = data[(32'h38)+:(8)];
        ways$1$low = data[(32'h30)+:(8)];
        ways$2$low = data[(32'h28)+:(8)];
        ways$3$low = data[(32'h20)+:(8)];
        ways$4$low = data[(32'h18)+:(8)];
        ways$5$low = data[(32'h10)+:(8)];
        ways$6$low = data[(32'h8)+:(8)];
        ways$7$low = data[(32'h0)+:(8)];
        kept$0$clock = clock;
        kept$0$d = kept$0$q;
        if (valid) begin
            kept$0$d = ways$0$way;
        end
        from$0 = kept$0$q;
        kept$1$clock = clock;
        kept$1$d = kept$1$q;
        if (valid) begin
            kept$1$d = ways$1$way;
        end
        from$1 = kept$1$q;
        kept$2$clock = clock;
        kept$2$d = kept$2$q;
        if (valid) begin
            kept$2$d = ways$2$way;
        end
        from$2 = kept$2$q;
        kept$3$clock = clock;
        kept$3$d = kept$3$q;
        if (valid) begin
            kept$3$d = ways$3$way;
        end
        from$3 = kept$3$q;
        kept$4$clock = clock;
        kept$4$d = kept$4$q;
        if (valid) begin
            kept$4$d = ways$4$way;
        end
        from$4 = kept$4$q;
        kept$5$clock = clock;
        kept$5$d = kept$5$q;
        if (valid) begin
            kept$5$d = ways$5$way;
        end
        from$5 = kept$5$q;
        kept$6$clock = clock;
        kept$6$d = kept$6$q;
        if (valid) begin
            kept$6$d = ways$6$way;
        end
        from$6 = kept$6$q;
        kept$7$clock = clock;
        kept$7$d = kept$7$q;
        if (valid) begin
            kept$7$d = ways$7$way;
        end
        from$7 = kept$7$q;
    end
    
endmodule // top$feed$pair$b$lengths


module top$feed$pair$b$lengths$high(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$lengths$high


module top$feed$pair$b$lengths$kept$0(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$lengths$kept$0


module top$feed$pair$b$lengths$kept$1(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$lengths$kept$1


module top$feed$pair$b$lengths$kept$2(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$lengths$kept$2


module top$feed$pair$b$lengths$kept$3(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$lengths$kept$3


module top$feed$pair$b$lengths$kept$4(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$lengths$kept$4


module top$feed$pair$b$lengths$kept$5(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$lengths$kept$5


module top$feed$pair$b$lengths$kept$6(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$lengths$kept$6


module top$feed$pair$b$lengths$kept$7(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$lengths$kept$7


module top$feed$pair$b$lengths$ways$0(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111001;
    localparam  near_below = 8'hf;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$b$lengths$ways$0


module top$feed$pair$b$lengths$ways$1(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111010;
    localparam  near_below = 8'he;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$b$lengths$ways$1


module top$feed$pair$b$lengths$ways$2(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111011;
    localparam  near_below = 8'hd;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$b$lengths$ways$2


module top$feed$pair$b$lengths$ways$3(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111100;
    localparam  near_below = 8'hc;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$b$lengths$ways$3


module top$feed$pair$b$lengths$ways$4(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111101;
    localparam  near_below = 8'hb;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$b$lengths$ways$4


module top$feed$pair$b$lengths$ways$5(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111110;
    localparam  near_below = 8'ha;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$b$lengths$ways$5


module top$feed$pair$b$lengths$ways$6(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111111;
    localparam  near_below = 8'h9;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$b$lengths$ways$6


module top$feed$pair$b$lengths$ways$7(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b0;
    localparam  near_below = 8'h8;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$feed$pair$b$lengths$ways$7


module top$feed$pair$b$parser(clock,valid,last,empty,data,port,go,prepare,with_vlan,bytes,ends,keep,at_start,is_ahead,cut,truncated,flags,checksum_wrong,header,index,key,key_valid,sequence_no,count,overflow);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  [63:0] data;
    input wire  [15:0] port;
    output reg  go;
    output reg  prepare;
    output reg  with_vlan;
    output reg  [3:0] bytes;
    output reg  ends;
    output reg  [3:0] keep;
    output reg  at_start;
    output reg  is_ahead;
    output reg  cut;
    output reg  truncated;
    output reg  [7:0] flags;
    output reg  checksum_wrong;
    output reg  [63:0] header;
    output reg  [3:0] index;
    output reg  [79:0] key;
    output reg  key_valid;
    output reg  [63:0] sequence_no;
    output reg  [15:0] count;
    output reg  overflow;
    
    // Stub signals
    reg  untag$clock;
    reg  untag$valid;
    reg  untag$last;
    reg  [63:0] untag$data;
    wire  [15:0] untag$start;
    wire  [3:0] untag$index;
    wire  [3:0] untag$beat;
    wire  [63:0] untag$header;
    wire  untag$with_vlan;
    wire  untag$second;
    wire  untag$in_body;
    wire  untag$late_valid;
    wire  untag$late_first;
    wire  [63:0] untag$late_header;
    wire  [3:0] untag$late_index;
    reg  checks$clock;
    reg  checks$valid;
    reg  checks$first;
    reg  [3:0] checks$index;
    reg  [63:0] checks$header;
    reg  [15:0] checks$port;
    wire  checks$not_ipv4;
    wire  checks$bad_version;
    wire  checks$options;
    wire  checks$fragment;
    wire  checks$not_udp;
    wire  checks$bad_length;
    wire  checks$other_port;
    wire  checks$no_mold;
    wire  checks$any;
    reg  sum$clock;
    reg  sum$valid;
    reg  [3:0] sum$coming;
    reg  [3:0] sum$index;
    reg  [63:0] sum$header;
    wire  sum$wrong;
    reg  span$clock;
    reg  span$valid;
    reg  span$last;
    reg  [2:0] span$empty;
    reg  span$second;
    reg  [15:0] span$start;
    reg  span$with_vlan;
    reg  [3:0] span$beat;
    wire  [3:0] span$bytes;
    wire  [3:0] span$in_frame_bytes;
    wire  span$ends;
    wire  span$cut;
    wire  span$truncated;
    reg  mold$clock;
    reg  mold$valid;
    reg  [3:0] mold$index;
    reg  [63:0] mold$header;
    wire  [79:0] mold$key;
    wire  mold$key_valid;
    wire  [63:0] mold$sequence_no;
    wire  [15:0] mold$count;
    wire  mold$overflow;
    
    // Local signals
    reg  is_ours;
    
    // Sub module instances
    top$feed$pair$b$parser$untag untag(
        .clock(untag$clock),
        .valid(untag$valid),
        .last(untag$last),
        .data(untag$data),
        .start(untag$start),
        .index(untag$index),
        .beat(untag$beat),
        .header(untag$header),
        .with_vlan(untag$with_vlan),
        .second(untag$second),
        .in_body(untag$in_body),
        .late_valid(untag$late_valid),
        .late_first(untag$late_first),
        .late_header(untag$late_header),
        .late_index(untag$late_index)
    );
    top$feed$pair$b$parser$checks checks(
        .clock(checks$clock),
        .valid(checks$valid),
        .first(checks$first),
        .index(checks$index),
        .header(checks$header),
        .port(checks$port),
        .not_ipv4(checks$not_ipv4),
        .bad_version(checks$bad_version),
        .options(checks$options),
        .fragment(checks$fragment),
        .not_udp(checks$not_udp),
        .bad_length(checks$bad_length),
        .other_port(checks$other_port),
        .no_mold(checks$no_mold),
        .any(checks$any)
    );
    top$feed$pair$b$parser$sum sum(
        .clock(sum$clock),
        .valid(sum$valid),
        .coming(sum$coming),
        .index(sum$index),
        .header(sum$header),
        .wrong(sum$wrong)
    );
    top$feed$pair$b$parser$span span(
        .clock(span$clock),
        .valid(span$valid),
        .last(span$last),
        .empty(span$empty),
        .second(span$second),
        .start(span$start),
        .with_vlan(span$with_vlan),
        .beat(span$beat),
        .bytes(span$bytes),
        .in_frame_bytes(span$in_frame_bytes),
        .ends(span$ends),
        .cut(span$cut),
        .truncated(span$truncated)
    );
    top$feed$pair$b$parser$mold mold(
        .clock(mold$clock),
        .valid(mold$valid),
        .index(mold$index),
        .header(mold$header),
        .key(mold$key),
        .key_valid(mold$key_valid),
        .sequence_no(mold$sequence_no),
        .count(mold$count),
        .overflow(mold$overflow)
    );
    
    // Update code
    always @(*) begin
        untag$clock = clock;
        checks$clock = clock;
        sum$clock = clock;
        span$clock = clock;
        mold$clock = clock;
        untag$valid = valid;
        untag$last = last;
        untag$data = data;
        checks$valid = untag$late_valid;
        checks$first = untag$late_first;
        checks$index = untag$late_index;
        checks$header = untag$late_header;
        checks$port = port;
        sum$valid = untag$late_valid;
        sum$coming = untag$index;
        sum$index = untag$late_index;
        sum$header = untag$late_header;
        span$valid = valid;
        span$last = last;
        span$empty = empty;
        span$second = untag$second;
        span$start = untag$start;
        span$with_vlan = untag$with_vlan;
        span$beat = untag$beat;
        mold$valid = untag$late_valid;
        mold$index = untag$late_index;
        mold$header = untag$late_header;
        is_ours = untag$in_body & ~checks$any;
        go = valid & is_ours;
        keep = span$in_frame_bytes;
        if (is_ours) begin
            keep = span$bytes;
        end
        at_start = untag$beat == ((32'h0) & 4'hf);
        is_ahead = untag$beat < ((32'h6) & 4'hf);
        if (valid) begin
            is_ahead = (untag$beat < ((32'h5) & 4'hf)) & ~last;
        end
        prepare = valid & (untag$index == ((32'h6) & 4'hf));
        with_vlan = untag$with_vlan;
        bytes = span$bytes;
        ends = span$ends;
        cut = span$cut;
        truncated = span$truncated;
        flags = ((checks$not_ipv4) & 8'hff) | (((checks$bad_version) & 8'hff) << ((32'h1) & 8'hff)) | (((checks$options) & 8'hff) << ((32'h2) & 8'hff)) | (((checks$fragment) & 8'hff) << ((32'h3) & 8'hff)) | (((checks$not_udp) & 8'hff) << ((32'h4) & 8'hff)) | (((checks$bad_length) & 8'hff) << ((32'h5) & 8'hff)) | (((checks$other_port) & 8'hff) << ((32'h6) & 8'hff)) | (((checks$no_mold) & 8'hff) << ((32'h7) & 8'hff));
        checksum_wrong = sum$wrong;
        header = untag$header;
        index = untag$index;
        key = mold$key;
        key_valid = mold$key_valid;
        sequence_no = mold$sequence_no;
        count = mold$count;
        overflow = mold$overflow;
    end
    
endmodule // top$feed$pair$b$parser


module top$feed$pair$b$parser$checks(clock,valid,first,index,header,port,not_ipv4,bad_version,options,fragment,not_udp,bad_length,other_port,no_mold,any);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  first;
    input wire  [3:0] index;
    input wire  [63:0] header;
    input wire  [15:0] port;
    output reg  not_ipv4;
    output reg  bad_version;
    output reg  options;
    output reg  fragment;
    output reg  not_udp;
    output reg  bad_length;
    output reg  other_port;
    output reg  no_mold;
    output reg  any;
    
    // Stub signals
    reg  f_not_ipv4$d;
    wire  f_not_ipv4$q;
    reg  f_not_ipv4$clock;
    reg  f_version$d;
    wire  f_version$q;
    reg  f_version$clock;
    reg  f_options$d;
    wire  f_options$q;
    reg  f_options$clock;
    reg  f_fragment$d;
    wire  f_fragment$q;
    reg  f_fragment$clock;
    reg  f_not_udp$d;
    wire  f_not_udp$q;
    reg  f_not_udp$clock;
    reg  f_length$d;
    wire  f_length$q;
    reg  f_length$clock;
    reg  f_port$d;
    wire  f_port$q;
    reg  f_port$clock;
    reg  f_mold$d;
    wire  f_mold$q;
    reg  f_mold$clock;
    reg  [15:0] udp_length$d;
    wire  [15:0] udp_length$q;
    reg  udp_length$clock;
    reg  is_any$d;
    wire  is_any$q;
    reg  is_any$clock;
    
    // Sub module instances
    top$feed$pair$b$parser$checks$f_not_ipv4 f_not_ipv4(
        .d(f_not_ipv4$d),
        .q(f_not_ipv4$q),
        .clock(f_not_ipv4$clock)
    );
    top$feed$pair$b$parser$checks$f_version f_version(
        .d(f_version$d),
        .q(f_version$q),
        .clock(f_version$clock)
    );
    top$feed$pair$b$parser$checks$f_options f_options(
        .d(f_options$d),
        .q(f_options$q),
        .clock(f_options$clock)
    );
    top$feed$pair$b$parser$checks$f_fragment f_fragment(
        .d(f_fragment$d),
        .q(f_fragment$q),
        .clock(f_fragment$clock)
    );
    top$feed$pair$b$parser$checks$f_not_udp f_not_udp(
        .d(f_not_udp$d),
        .q(f_not_udp$q),
        .clock(f_not_udp$clock)
    );
    top$feed$pair$b$parser$checks$f_length f_length(
        .d(f_length$d),
        .q(f_length$q),
        .clock(f_length$clock)
    );
    top$feed$pair$b$parser$checks$f_port f_port(
        .d(f_port$d),
        .q(f_port$q),
        .clock(f_port$clock)
    );
    top$feed$pair$b$parser$checks$f_mold f_mold(
        .d(f_mold$d),
        .q(f_mold$q),
        .clock(f_mold$clock)
    );
    top$feed$pair$b$parser$checks$udp_length udp_length(
        .d(udp_length$d),
        .q(udp_length$q),
        .clock(udp_length$clock)
    );
    top$feed$pair$b$parser$checks$is_any is_any(
        .d(is_any$d),
        .q(is_any$q),
        .clock(is_any$clock)
    );
    
    // Update code
    always @(*) begin
        f_not_ipv4$clock = clock;
        f_version$clock = clock;
        f_options$clock = clock;
        f_fragment$clock = clock;
        f_not_udp$clock = clock;
        f_not_ipv4$d = f_not_ipv4$q;
        f_version$d = f_version$q;
        f_options$d = f_options$q;
        f_fragment$d = f_fragment$q;
        f_not_udp$d = f_not_udp$q;
        f_length$clock = clock;
        f_port$clock = clock;
        f_mold$clock = clock;
        udp_length$clock = clock;
        is_any$clock = clock;
        f_length$d = f_length$q;
        f_port$d = f_port$q;
        f_mold$d = f_mold$q;
        udp_length$d = udp_length$q;
        is_any$d = is_any$q;
        if (valid & first) begin
            f_not_ipv4$d = 1'b0;
            f_version$d = 1'b0;
            f_options$d = 1'b0;
            f_fragment$d = 1'b0;
            f_not_udp$d = 1'b0;
            f_length$d = 1'b0;
            f_port$d = 1'b0;
            f_mold$d = 1'b0;
        end
        if (valid & (index == ((32'h1) & 4'hf))) begin
            f_not_ipv4$d = header[(32'h10)+:(16)] != ((32'h800) & 16'hffff);
            f_version$d = (header[(32'hc)+:(4)] != ((32'h4) & 4'hf)) | (header[(32'h8)+:(4)] < ((32'h5) & 4'hf));
            f_options$d = header[(32'h8)+:(4)] > ((32'h5) & 4'hf);
        end
        if (valid & (index == ((32'h2) & 4'hf))) begin
            udp_length$d = header[(32'h30)+:(16)] - ((32'h14) & 16'hffff);
            f_length$d = header[(32'h30)+:(16)] < ((32'h1c) & 16'hffff);
            f_mold$d = header[(32'h30)+:(16)] < ((32'h30) & 16'hffff);
            f_fragment$d = header[(32'h10)+:(14)] != ((32'h0) & 14'h3fff);
            f_not_udp$d = header[(32'h0)+:(8)] != ((32'h11) & 8'hff);
        end
        if (valid & (index == ((32'h4) & 4'hf))) begin
            f_port$d = header[(32'h10)+:(16)] != port;
            if (header[(32'h0)+:(16)] != udp_length$q) begin
                f_length$d = 1'b1;
            end
        end
        not_ipv4 = f_not_ipv4$q;
        bad_version = f_version$q;
        options = f_options$q;
        fragment = f_fragment$q;
        not_udp = f_not_udp$q;
        bad_length = f_length$q;
        other_port = f_port$q;
        no_mold = f_mold$q;
        any = is_any$q;
        is_any$d = (f_not_ipv4$q | f_version$q) | (f_options$q | f_fragment$q) | (f_not_udp$q | f_length$q) | (f_port$q | f_mold$q);
    end
    
endmodule // top$feed$pair$b$parser$checks


module top$feed$pair$b$parser$checks$f_fragment(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$checks$f_fragment


module top$feed$pair$b$parser$checks$f_length(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$checks$f_length


module top$feed$pair$b$parser$checks$f_mold(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$checks$f_mold


module top$feed$pair$b$parser$checks$f_not_ipv4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$checks$f_not_ipv4


module top$feed$pair$b$parser$checks$f_not_udp(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$checks$f_not_udp


module top$feed$pair$b$parser$checks$f_options(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$checks$f_options


module top$feed$pair$b$parser$checks$f_port(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$checks$f_port


module top$feed$pair$b$parser$checks$f_version(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$checks$f_version


module top$feed$pair$b$parser$checks$is_any(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$checks$is_any


module top$feed$pair$b$parser$checks$udp_length(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$checks$udp_length


module top$feed$pair$b$parser$mold(clock,valid,index,header,key,key_valid,sequence_no,count,overflow);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  [79:0] key;
    output reg  key_valid;
    output reg  [63:0] sequence_no;
    output reg  [15:0] count;
    output reg  overflow;
    
    // Stub signals
    reg  [47:0] key_high$d;
    wire  [47:0] key_high$q;
    reg  key_high$clock;
    reg  [31:0] seq_high$d;
    wire  [31:0] seq_high$q;
    reg  seq_high$clock;
    reg  [31:0] seq_low$d;
    wire  [31:0] seq_low$q;
    reg  seq_low$clock;
    reg  [15:0] announced$d;
    wire  [15:0] announced$q;
    reg  announced$clock;
    reg  over$d;
    wire  over$q;
    reg  over$clock;
    
    // Local signals
    reg  [32:0] next_low;
    
    // Sub module instances
    top$feed$pair$b$parser$mold$key_high key_high(
        .d(key_high$d),
        .q(key_high$q),
        .clock(key_high$clock)
    );
    top$feed$pair$b$parser$mold$seq_high seq_high(
        .d(seq_high$d),
        .q(seq_high$q),
        .clock(seq_high$clock)
    );
    top$feed$pair$b$parser$mold$seq_low seq_low(
        .d(seq_low$d),
        .q(seq_low$q),
        .clock(seq_low$clock)
    );
    top$feed$pair$b$parser$mold$announced announced(
        .d(announced$d),
        .q(announced$q),
        .clock(announced$clock)
    );
    top$feed$pair$b$parser$mold$over over(
        .d(over$d),
        .q(over$q),
        .clock(over$clock)
    );
    
    // Update code
    always @(*) begin
        key_high$clock = clock;
        seq_high$clock = clock;
        seq_low$clock = clock;
        announced$clock = clock;
        over$clock = clock;
        key_high$d = key_high$q;
        seq_high$d = seq_high$q;
        seq_low$d = seq_low$q;
        announced$d = announced$q;
        over$d = over$q;
        if (valid & (index == ((32'h5) & 4'hf))) begin
            key_high$d = header[(32'h0)+:(48)];
        end
        if (valid & (index == ((32'h6) & 4'hf))) begin
            seq_high$d = header[(32'h0)+:(32)];
        end
        if (valid & (index == ((32'h7) & 4'hf))) begin
            seq_low$d = header[(32'h20)+:(32)];
            announced$d = header[(32'h10)+:(16)];
        end
        key = (((key_high$q) & 80'hffffffffffffffffffff) << ((32'h20) & 7'h7f)) | ((header[(32'h20)+:(32)]) & 80'hffffffffffffffffffff);
        key_valid = valid & (index == ((32'h6) & 4'hf));
        sequence_no = (((seq_high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((seq_low$q) & 64'hffffffffffffffff);
        count = announced$q;
        next_low = ((seq_low$q) & 33'h1ffffffff) + ((announced$q) & 33'h1ffffffff);
        over$d = next_low[32'h20] & (seq_high$q[(32'h10)+:(16)] == ((32'hffff) & 16'hffff)) & (seq_high$q[(32'h0)+:(16)] == ((32'hffff) & 16'hffff));
        overflow = over$q;
    end
    
endmodule // top$feed$pair$b$parser$mold


module top$feed$pair$b$parser$mold$announced(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$mold$announced


module top$feed$pair$b$parser$mold$key_high(d,q,clock);
    
    // Module arguments
    input wire  [47:0] d;
    output reg  [47:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 48'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$mold$key_high


module top$feed$pair$b$parser$mold$over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$mold$over


module top$feed$pair$b$parser$mold$seq_high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$mold$seq_high


module top$feed$pair$b$parser$mold$seq_low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$mold$seq_low


module top$feed$pair$b$parser$span(clock,valid,last,empty,second,start,with_vlan,beat,bytes,in_frame_bytes,ends,cut,truncated);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  second;
    input wire  [15:0] start;
    input wire  with_vlan;
    input wire  [3:0] beat;
    output reg  [3:0] bytes;
    output reg  [3:0] in_frame_bytes;
    output reg  ends;
    output reg  cut;
    output reg  truncated;
    
    // Stub signals
    reg  [13:0] whole$d;
    wire  [13:0] whole$q;
    reg  whole$clock;
    reg  [2:0] rest$d;
    wire  [2:0] rest$q;
    reg  rest$clock;
    reg  is_rest$d;
    wire  is_rest$q;
    reg  is_rest$clock;
    reg  is_last_whole$d;
    wire  is_last_whole$q;
    reg  is_last_whole$clock;
    
    // Local signals
    reg  is_none;
    reg  is_one;
    reg  is_two;
    reg  no_rest;
    reg  [16:0] tag_bytes;
    reg  [16:0] from_length;
    reg  [3:0] in_frame;
    reg  [3:0] in_datagram;
    
    // Sub module instances
    top$feed$pair$b$parser$span$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    top$feed$pair$b$parser$span$rest rest(
        .d(rest$d),
        .q(rest$q),
        .clock(rest$clock)
    );
    top$feed$pair$b$parser$span$is_rest is_rest(
        .d(is_rest$d),
        .q(is_rest$q),
        .clock(is_rest$clock)
    );
    top$feed$pair$b$parser$span$is_last_whole is_last_whole(
        .d(is_last_whole$d),
        .q(is_last_whole$q),
        .clock(is_last_whole$clock)
    );
    
    // Update code
    always @(*) begin
        whole$clock = clock;
        rest$clock = clock;
        is_rest$clock = clock;
        is_last_whole$clock = clock;
        whole$d = whole$q;
        rest$d = rest$q;
        is_rest$d = is_rest$q;
        is_last_whole$d = is_last_whole$q;
        tag_bytes = ((32'ha) & 17'h1ffff);
        if (with_vlan) begin
            tag_bytes = ((32'he) & 17'h1ffff);
        end
        from_length = ((start) & 17'h1ffff) - tag_bytes;
        is_none = whole$q == ((32'h0) & 14'h3fff);
        is_one = whole$q == ((32'h1) & 14'h3fff);
        is_two = whole$q == ((32'h2) & 14'h3fff);
        no_rest = rest$q == ((32'h0) & 3'h7);
        is_rest$d = is_none;
        is_last_whole$d = is_one & no_rest;
        in_datagram = ((32'h8) & 4'hf);
        if (is_rest$q) begin
            in_datagram = ((rest$q) & 4'hf);
        end
        if (valid) begin
            is_rest$d = is_none | is_one;
            is_last_whole$d = is_two & no_rest;
            if (is_rest$q) begin
                rest$d = ((32'h0) & 3'h7);
            end
            else begin
                whole$d = whole$q - ((32'h1) & 14'h3fff);
            end
            if (second) begin
                whole$d = from_length[(32'h3)+:(14)];
                is_rest$d = 1'b0;
                is_last_whole$d = 1'b0;
                rest$d = from_length[(32'h0)+:(3)];
            end
        end
        in_frame = ((32'h8) & 4'hf);
        if (last) begin
            in_frame = ((32'h8) & 4'hf) - ((empty) & 4'hf);
        end
        in_frame_bytes = in_frame;
        bytes = in_datagram;
        if (in_frame < in_datagram) begin
            bytes = in_frame;
        end
        ends = is_last_whole$q | (is_rest$q & ~no_rest);
        cut = (~is_rest$q & ~is_last_whole$q) | (in_frame < in_datagram);
        truncated = beat < ((32'h5) & 4'hf);
        if ((beat == ((32'h5) & 4'hf)) & (in_frame < ((32'h2) & 4'hf))) begin
            truncated = 1'b1;
        end
        if ((beat == ((32'h5) & 4'hf)) & with_vlan & (in_frame < ((32'h6) & 4'hf))) begin
            truncated = 1'b1;
        end
    end
    
endmodule // top$feed$pair$b$parser$span


module top$feed$pair$b$parser$span$is_last_whole(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$span$is_last_whole


module top$feed$pair$b$parser$span$is_rest(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$span$is_rest


module top$feed$pair$b$parser$span$rest(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$span$rest


module top$feed$pair$b$parser$span$whole(d,q,clock);
    
    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 14'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$span$whole


module top$feed$pair$b$parser$sum(clock,valid,coming,index,header,wrong);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] coming;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  wrong;
    
    // Stub signals
    reg  is_1$d;
    wire  is_1$q;
    reg  is_1$clock;
    reg  is_4$d;
    wire  is_4$q;
    reg  is_4$clock;
    reg  [19:0] sum_0$d;
    wire  [19:0] sum_0$q;
    reg  sum_0$clock;
    reg  [19:0] sum_1$d;
    wire  [19:0] sum_1$q;
    reg  sum_1$clock;
    reg  beat_first$d;
    wire  beat_first$q;
    reg  beat_first$clock;
    reg  beat_final$d;
    wire  beat_final$q;
    reg  beat_final$clock;
    reg  beat_valid$d;
    wire  beat_valid$q;
    reg  beat_valid$clock;
    reg  [19:0] total$d;
    wire  [19:0] total$q;
    reg  total$clock;
    reg  total_valid$d;
    wire  total_valid$q;
    reg  total_valid$clock;
    reg  is_wrong$d;
    wire  is_wrong$q;
    reg  is_wrong$clock;
    
    // Local signals
    reg  [19:0] word_0;
    reg  [19:0] word_1;
    reg  [19:0] word_2;
    reg  [19:0] word_3;
    reg  [19:0] so_far;
    reg  [19:0] folded;
    
    // Sub module instances
    top$feed$pair$b$parser$sum$is_1 is_1(
        .d(is_1$d),
        .q(is_1$q),
        .clock(is_1$clock)
    );
    top$feed$pair$b$parser$sum$is_4 is_4(
        .d(is_4$d),
        .q(is_4$q),
        .clock(is_4$clock)
    );
    top$feed$pair$b$parser$sum$sum_0 sum_0(
        .d(sum_0$d),
        .q(sum_0$q),
        .clock(sum_0$clock)
    );
    top$feed$pair$b$parser$sum$sum_1 sum_1(
        .d(sum_1$d),
        .q(sum_1$q),
        .clock(sum_1$clock)
    );
    top$feed$pair$b$parser$sum$beat_first beat_first(
        .d(beat_first$d),
        .q(beat_first$q),
        .clock(beat_first$clock)
    );
    top$feed$pair$b$parser$sum$beat_final beat_final(
        .d(beat_final$d),
        .q(beat_final$q),
        .clock(beat_final$clock)
    );
    top$feed$pair$b$parser$sum$beat_valid beat_valid(
        .d(beat_valid$d),
        .q(beat_valid$q),
        .clock(beat_valid$clock)
    );
    top$feed$pair$b$parser$sum$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    top$feed$pair$b$parser$sum$total_valid total_valid(
        .d(total_valid$d),
        .q(total_valid$q),
        .clock(total_valid$clock)
    );
    top$feed$pair$b$parser$sum$is_wrong is_wrong(
        .d(is_wrong$d),
        .q(is_wrong$q),
        .clock(is_wrong$clock)
    );
    
    // Update code
    always @(*) begin
        is_1$clock = clock;
        is_4$clock = clock;
        sum_0$clock = clock;
        sum_1$clock = clock;
        beat_first$clock = clock;
        beat_final$clock = clock;
        beat_valid$clock = clock;
        is_1$d = is_1$q;
        is_4$d = is_4$q;
        sum_0$d = sum_0$q;
        sum_1$d = sum_1$q;
        beat_first$d = beat_first$q;
        beat_final$d = beat_final$q;
        beat_valid$d = beat_valid$q;
        total$clock = clock;
        total_valid$clock = clock;
        is_wrong$clock = clock;
        total$d = total$q;
        total_valid$d = total_valid$q;
        is_wrong$d = is_wrong$q;
        is_1$d = coming == ((32'h1) & 4'hf);
        is_4$d = coming == ((32'h4) & 4'hf);
        word_0 = ((header[(32'h30)+:(16)]) & 20'hfffff);
        word_1 = ((header[(32'h20)+:(16)]) & 20'hfffff);
        word_2 = ((header[(32'h10)+:(16)]) & 20'hfffff);
        word_3 = ((header[(32'h0)+:(16)]) & 20'hfffff);
        if (is_1$q) begin
            word_0 = ((32'h0) & 20'hfffff);
        end
        if (is_1$q | is_4$q) begin
            word_1 = ((32'h0) & 20'hfffff);
            word_2 = ((32'h0) & 20'hfffff);
        end
        if (is_4$q) begin
            word_3 = ((32'h0) & 20'hfffff);
        end
        beat_valid$d = valid & (index >= ((32'h1) & 4'hf)) & (index <= ((32'h4) & 4'hf));
        beat_first$d = index == ((32'h1) & 4'hf);
        beat_final$d = index == ((32'h4) & 4'hf);
        sum_0$d = word_0 + word_1;
        sum_1$d = word_2 + word_3;
        so_far = total$q;
        if (beat_first$q) begin
            so_far = ((32'h0) & 20'hfffff);
        end
        total_valid$d = beat_valid$q & beat_final$q;
        if (beat_valid$q) begin
            total$d = so_far + (sum_0$q + sum_1$q);
        end
        folded = ((total$q[(32'h0)+:(16)]) & 20'hfffff) + ((total$q[(32'h10)+:(4)]) & 20'hfffff);
        if (total_valid$q) begin
            is_wrong$d = folded != ((32'hffff) & 20'hfffff);
        end
        wrong = is_wrong$q;
    end
    
endmodule // top$feed$pair$b$parser$sum


module top$feed$pair$b$parser$sum$beat_final(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$sum$beat_final


module top$feed$pair$b$parser$sum$beat_first(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$sum$beat_first


module top$feed$pair$b$parser$sum$beat_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$sum$beat_valid


module top$feed$pair$b$parser$sum$is_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$sum$is_1


module top$feed$pair$b$parser$sum$is_4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$sum$is_4


module top$feed$pair$b$parser$sum$is_wrong(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$sum$is_wrong


module top$feed$pair$b$parser$sum$sum_0(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$sum$sum_0


module top$feed$pair$b$parser$sum$sum_1(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$sum$sum_1


module top$feed$pair$b$parser$sum$total(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$sum$total


module top$feed$pair$b$parser$sum$total_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$sum$total_valid


module top$feed$pair$b$parser$untag(clock,valid,last,data,start,index,beat,header,with_vlan,second,in_body,late_valid,late_first,late_header,late_index);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [63:0] data;
    output reg  [15:0] start;
    output reg  [3:0] index;
    output reg  [3:0] beat;
    output reg  [63:0] header;
    output reg  with_vlan;
    output reg  second;
    output reg  in_body;
    output reg  late_valid;
    output reg  late_first;
    output reg  [63:0] late_header;
    output reg  [3:0] late_index;
    
    // Stub signals
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  first_1$d;
    wire  first_1$q;
    reg  first_1$clock;
    reg  [63:0] header_1$d;
    wire  [63:0] header_1$q;
    reg  header_1$clock;
    reg  [3:0] index_1$d;
    wire  [3:0] index_1$q;
    reg  index_1$clock;
    reg  [3:0] count$d;
    wire  [3:0] count$q;
    reg  count$clock;
    reg  [3:0] at$d;
    wire  [3:0] at$q;
    reg  at$clock;
    reg  is_body$d;
    wire  is_body$q;
    reg  is_body$clock;
    reg  has_tag$d;
    wire  has_tag$q;
    reg  has_tag$clock;
    reg  [31:0] low$d;
    wire  [31:0] low$q;
    reg  low$clock;
    
    // Local signals
    reg  tag_here;
    reg  [3:0] count_up;
    reg  [3:0] at_up;
    reg  is_behind;
    
    // Sub module instances
    top$feed$pair$b$parser$untag$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$feed$pair$b$parser$untag$first_1 first_1(
        .d(first_1$d),
        .q(first_1$q),
        .clock(first_1$clock)
    );
    top$feed$pair$b$parser$untag$header_1 header_1(
        .d(header_1$d),
        .q(header_1$q),
        .clock(header_1$clock)
    );
    top$feed$pair$b$parser$untag$index_1 index_1(
        .d(index_1$d),
        .q(index_1$q),
        .clock(index_1$clock)
    );
    top$feed$pair$b$parser$untag$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$feed$pair$b$parser$untag$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$feed$pair$b$parser$untag$is_body is_body(
        .d(is_body$d),
        .q(is_body$q),
        .clock(is_body$clock)
    );
    top$feed$pair$b$parser$untag$has_tag has_tag(
        .d(has_tag$d),
        .q(has_tag$q),
        .clock(has_tag$clock)
    );
    top$feed$pair$b$parser$untag$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    
    // Update code
    always @(*) begin
        count$clock = clock;
        at$clock = clock;
        is_body$clock = clock;
        has_tag$clock = clock;
        low$clock = clock;
        valid_1$clock = clock;
        first_1$clock = clock;
        header_1$clock = clock;
        index_1$clock = clock;
        count$d = count$q;
        at$d = at$q;
        is_body$d = is_body$q;
        has_tag$d = has_tag$q;
        low$d = low$q;
        valid_1$d = valid_1$q;
        first_1$d = first_1$q;
        header_1$d = header_1$q;
        index_1$d = index_1$q;
        count_up = count$q + ((32'h1) & 4'hf);
        is_behind = has_tag$q & (count$q == ((32'h2) & 4'hf));
        at_up = at$q + ((32'h1) & 4'hf);
        tag_here = (count$q == ((32'h1) & 4'hf)) & (data[(32'h10)+:(16)] == ((32'h8100) & 16'hffff));
        if (valid) begin
            low$d = data[(32'h0)+:(32)];
            if (last) begin
                count$d = ((32'h0) & 4'hf);
                at$d = ((32'h0) & 4'hf);
                is_body$d = 1'b0;
                has_tag$d = 1'b0;
            end
            else begin
                if (count$q != ((32'hf) & 4'hf)) begin
                    count$d = count_up;
                end
                if (tag_here) begin
                    has_tag$d = 1'b1;
                end
                if (~is_behind & (at$q != ((32'hf) & 4'hf))) begin
                    at$d = at_up;
                end
                if (at$q == ((32'h6) & 4'hf)) begin
                    is_body$d = 1'b1;
                end
            end
        end
        start = data[(32'h30)+:(16)];
        index = at$q;
        if (is_behind) begin
            index = ((32'h1) & 4'hf);
        end
        second = ~has_tag$q & (count$q == ((32'h2) & 4'hf));
        if (has_tag$q) begin
            second = count$q == ((32'h3) & 4'hf);
        end
        in_body = is_body$q;
        valid_1$d = valid;
        first_1$d = count$q == ((32'h0) & 4'hf);
        header = data;
        index_1$d = at$q;
        if (is_behind) begin
            index_1$d = ((32'h1) & 4'hf);
        end
        if (tag_here) begin
            index_1$d = ((32'h0) & 4'hf);
        end
        if (has_tag$q) begin
            start = low$q[(32'h10)+:(16)];
            header = (((low$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((data[(32'h20)+:(32)]) & 64'hffffffffffffffff);
        end
        header_1$d = header;
        beat = count$q;
        with_vlan = has_tag$q;
        late_valid = valid_1$q;
        late_first = first_1$q;
        late_header = header_1$q;
        late_index = index_1$q;
    end
    
endmodule // top$feed$pair$b$parser$untag


module top$feed$pair$b$parser$untag$at(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$untag$at


module top$feed$pair$b$parser$untag$count(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$untag$count


module top$feed$pair$b$parser$untag$first_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$untag$first_1


module top$feed$pair$b$parser$untag$has_tag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$untag$has_tag


module top$feed$pair$b$parser$untag$header_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$untag$header_1


module top$feed$pair$b$parser$untag$index_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$untag$index_1


module top$feed$pair$b$parser$untag$is_body(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$untag$is_body


module top$feed$pair$b$parser$untag$low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$untag$low


module top$feed$pair$b$parser$untag$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$parser$untag$valid_1


module top$feed$pair$b$prepare_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$prepare_1


module top$feed$pair$b$session(clock,expected,key_valid,key,hit);
    
    // Module arguments
    input wire  clock;
    input wire  [79:0] expected;
    input wire  key_valid;
    input wire  [79:0] key;
    output reg  hit;
    
    // Stub signals
    reg  [79:0] kept$d;
    wire  [79:0] kept$q;
    reg  kept$clock;
    reg  fresh$d;
    wire  fresh$q;
    reg  fresh$clock;
    reg  same$0$d;
    wire  same$0$q;
    reg  same$0$clock;
    reg  same$1$d;
    wire  same$1$q;
    reg  same$1$clock;
    reg  same$2$d;
    wire  same$2$q;
    reg  same$2$clock;
    reg  same$3$d;
    wire  same$3$q;
    reg  same$3$clock;
    reg  same$4$d;
    wire  same$4$q;
    reg  same$4$clock;
    reg  compared$d;
    wire  compared$q;
    reg  compared$clock;
    reg  is_hit$d;
    wire  is_hit$q;
    reg  is_hit$clock;
    
    // Sub module instances
    top$feed$pair$b$session$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$feed$pair$b$session$fresh fresh(
        .d(fresh$d),
        .q(fresh$q),
        .clock(fresh$clock)
    );
    top$feed$pair$b$session$same$0 same$0(
        .d(same$0$d),
        .q(same$0$q),
        .clock(same$0$clock)
    );
    top$feed$pair$b$session$same$1 same$1(
        .d(same$1$d),
        .q(same$1$q),
        .clock(same$1$clock)
    );
    top$feed$pair$b$session$same$2 same$2(
        .d(same$2$d),
        .q(same$2$q),
        .clock(same$2$clock)
    );
    top$feed$pair$b$session$same$3 same$3(
        .d(same$3$d),
        .q(same$3$q),
        .clock(same$3$clock)
    );
    top$feed$pair$b$session$same$4 same$4(
        .d(same$4$d),
        .q(same$4$q),
        .clock(same$4$clock)
    );
    top$feed$pair$b$session$compared compared(
        .d(compared$d),
        .q(compared$q),
        .clock(compared$clock)
    );
    top$feed$pair$b$session$is_hit is_hit(
        .d(is_hit$d),
        .q(is_hit$q),
        .clock(is_hit$clock)
    );
    
    // Update code
    always @(*) begin
        kept$clock = clock;
        fresh$clock = clock;
        compared$clock = clock;
        is_hit$clock = clock;
        kept$d = kept$q;
        fresh$d = fresh$q;
        compared$d = compared$q;
        is_hit$d = is_hit$q;
        same$0$clock = clock;
        same$1$clock = clock;
        same$2$clock = clock;
        same$3$clock = clock;
        same$4$clock = clock;
        if (key_valid) begin
            kept$d = key;
        end
        fresh$d = key_valid;
        compared$d = fresh$q;
        same$0$d = kept$q[(32'h0)+:(16)] == expected[(32'h0)+:(16)];
        same$1$d = kept$q[(32'h10)+:(16)] == expected[(32'h10)+:(16)];
        same$2$d = kept$q[(32'h20)+:(16)] == expected[(32'h20)+:(16)];
        same$3$d = kept$q[(32'h30)+:(16)] == expected[(32'h30)+:(16)];
        same$4$d = kept$q[(32'h40)+:(16)] == expected[(32'h40)+:(16)];
        if (compared$q) begin
            is_hit$d = ((same$0$q & same$1$q) & (same$2$q & same$3$q)) & same$4$q;
        end
        else begin
            is_hit$d = is_hit$q;
        end
        hit = is_hit$q;
    end
    
endmodule // top$feed$pair$b$session


module top$feed$pair$b$session$compared(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$session$compared


module top$feed$pair$b$session$fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$session$fresh


module top$feed$pair$b$session$is_hit(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$session$is_hit


module top$feed$pair$b$session$kept(d,q,clock);
    
    // Module arguments
    input wire  [79:0] d;
    output reg  [79:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 80'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$session$kept


module top$feed$pair$b$session$same$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$session$same$0


module top$feed$pair$b$session$same$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$session$same$1


module top$feed$pair$b$session$same$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$session$same$2


module top$feed$pair$b$session$same$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$session$same$3


module top$feed$pair$b$session$same$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$session$same$4


module top$feed$pair$b$summary(clock,frame_end,damaged,truncated,cut,flags,checksum_wrong,hit,fits,blocks,count,overflow,valid,frame_class,pending);
    
    // Module arguments
    input wire  clock;
    input wire  frame_end;
    input wire  damaged;
    input wire  truncated;
    input wire  cut;
    input wire  [7:0] flags;
    input wire  checksum_wrong;
    input wire  hit;
    input wire  fits;
    input wire  [15:0] blocks;
    input wire  [15:0] count;
    input wire  overflow;
    output reg  valid;
    output reg  [3:0] frame_class;
    output reg  pending;
    
    // Stub signals
    reg  end_1$d;
    wire  end_1$q;
    reg  end_1$clock;
    reg  end_2$d;
    wire  end_2$q;
    reg  end_2$clock;
    reg  end_3$d;
    wire  end_3$q;
    reg  end_3$clock;
    reg  end_4$d;
    wire  end_4$q;
    reg  end_4$clock;
    reg  [2:0] at_end_1$d;
    wire  [2:0] at_end_1$q;
    reg  at_end_1$clock;
    reg  [2:0] at_end_2$d;
    wire  [2:0] at_end_2$q;
    reg  at_end_2$clock;
    reg  [2:0] at_end_3$d;
    wire  [2:0] at_end_3$q;
    reg  at_end_3$clock;
    reg  [2:0] at_end_4$d;
    wire  [2:0] at_end_4$q;
    reg  at_end_4$clock;
    reg  [7:0] flags_3$d;
    wire  [7:0] flags_3$q;
    reg  flags_3$clock;
    reg  [7:0] flags_4$d;
    wire  [7:0] flags_4$q;
    reg  flags_4$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  [3:0] is_class$d;
    wire  [3:0] is_class$q;
    reg  is_class$clock;
    reg  [3:0] of_packet$d;
    wire  [3:0] of_packet$q;
    reg  of_packet$clock;
    reg  miscounted$d;
    wire  miscounted$q;
    reg  miscounted$clock;
    
    // Local signals
    reg  is_end;
    reg  is_empty;
    reg  is_same;
    
    // Sub module instances
    top$feed$pair$b$summary$end_1 end_1(
        .d(end_1$d),
        .q(end_1$q),
        .clock(end_1$clock)
    );
    top$feed$pair$b$summary$end_2 end_2(
        .d(end_2$d),
        .q(end_2$q),
        .clock(end_2$clock)
    );
    top$feed$pair$b$summary$end_3 end_3(
        .d(end_3$d),
        .q(end_3$q),
        .clock(end_3$clock)
    );
    top$feed$pair$b$summary$end_4 end_4(
        .d(end_4$d),
        .q(end_4$q),
        .clock(end_4$clock)
    );
    top$feed$pair$b$summary$at_end_1 at_end_1(
        .d(at_end_1$d),
        .q(at_end_1$q),
        .clock(at_end_1$clock)
    );
    top$feed$pair$b$summary$at_end_2 at_end_2(
        .d(at_end_2$d),
        .q(at_end_2$q),
        .clock(at_end_2$clock)
    );
    top$feed$pair$b$summary$at_end_3 at_end_3(
        .d(at_end_3$d),
        .q(at_end_3$q),
        .clock(at_end_3$clock)
    );
    top$feed$pair$b$summary$at_end_4 at_end_4(
        .d(at_end_4$d),
        .q(at_end_4$q),
        .clock(at_end_4$clock)
    );
    top$feed$pair$b$summary$flags_3 flags_3(
        .d(flags_3$d),
        .q(flags_3$q),
        .clock(flags_3$clock)
    );
    top$feed$pair$b$summary$flags_4 flags_4(
        .d(flags_4$d),
        .q(flags_4$q),
        .clock(flags_4$clock)
    );
    top$feed$pair$b$summary$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$feed$pair$b$summary$is_class is_class(
        .d(is_class$d),
        .q(is_class$q),
        .clock(is_class$clock)
    );
    top$feed$pair$b$summary$of_packet of_packet(
        .d(of_packet$d),
        .q(of_packet$q),
        .clock(of_packet$clock)
    );
    top$feed$pair$b$summary$miscounted miscounted(
        .d(miscounted$d),
        .q(miscounted$q),
        .clock(miscounted$clock)
    );
    
    // Update code
    always @(*) begin
        end_1$clock = clock;
        end_2$clock = clock;
        end_3$clock = clock;
        end_4$clock = clock;
        end_1$d = end_1$q;
        end_2$d = end_2$q;
        end_3$d = end_3$q;
        end_4$d = end_4$q;
        at_end_1$clock = clock;
        at_end_2$clock = clock;
        at_end_3$clock = clock;
        at_end_4$clock = clock;
        at_end_1$d = at_end_1$q;
        at_end_2$d = at_end_2$q;
        at_end_3$d = at_end_3$q;
        at_end_4$d = at_end_4$q;
        flags_3$clock = clock;
        flags_4$clock = clock;
        is_valid$clock = clock;
        is_class$clock = clock;
        of_packet$clock = clock;
        miscounted$clock = clock;
        flags_3$d = flags_3$q;
        flags_4$d = flags_4$q;
        is_valid$d = is_valid$q;
        is_class$d = is_class$q;
        of_packet$d = of_packet$q;
        miscounted$d = miscounted$q;
        end_1$d = frame_end;
        end_2$d = end_1$q;
        end_3$d = end_2$q;
        end_4$d = end_3$q;
        at_end_1$d = ((damaged) & 3'h7) | (((truncated) & 3'h7) << ((32'h1) & 3'h7)) | (((cut) & 3'h7) << ((32'h2) & 3'h7));
        at_end_2$d = at_end_1$q;
        at_end_3$d = at_end_2$q;
        at_end_4$d = at_end_3$q;
        flags_3$d = flags;
        flags_4$d = flags_3$q;
        is_valid$d = end_4$q;
        is_end = count == ((32'hffff) & 16'hffff);
        is_empty = blocks == ((32'h0) & 16'hffff);
        is_same = blocks == count;
        of_packet$d = ((32'hd) & 4'hf);
        if (count == ((32'h0) & 16'hffff)) begin
            of_packet$d = ((32'he) & 4'hf);
        end
        else if (is_end) begin
            of_packet$d = ((32'hf) & 4'hf);
        end
        else if (overflow) begin
            of_packet$d = ((32'hc) & 4'hf);
        end
        miscounted$d = ~is_same;
        if (is_end) begin
            miscounted$d = ~is_empty;
        end
        if (at_end_4$q[32'h0]) begin
            is_class$d = ((32'h0) & 4'hf);
        end
        else if (at_end_4$q[32'h1]) begin
            is_class$d = ((32'h1) & 4'hf);
        end
        else if (flags_4$q[32'h0]) begin
            is_class$d = ((32'h2) & 4'hf);
        end
        else if (flags_4$q[32'h1]) begin
            is_class$d = ((32'h3) & 4'hf);
        end
        else if (flags_4$q[32'h2]) begin
            is_class$d = ((32'h4) & 4'hf);
        end
        else if (flags_4$q[32'h3]) begin
            is_class$d = ((32'h5) & 4'hf);
        end
        else if (flags_4$q[32'h4]) begin
            is_class$d = ((32'h6) & 4'hf);
        end
        else if (flags_4$q[32'h5] | at_end_4$q[32'h2]) begin
            is_class$d = ((32'h7) & 4'hf);
        end
        else if (checksum_wrong) begin
            is_class$d = ((32'h8) & 4'hf);
        end
        else if (flags_4$q[32'h6]) begin
            is_class$d = ((32'h9) & 4'hf);
        end
        else if (flags_4$q[32'h7]) begin
            is_class$d = ((32'ha) & 4'hf);
        end
        else if (~hit) begin
            is_class$d = ((32'hb) & 4'hf);
        end
        else if ((~fits) | miscounted$q) begin
            is_class$d = ((32'hc) & 4'hf);
        end
        else begin
            is_class$d = of_packet$q;
        end
        pending = (end_1$q | end_2$q) | (end_3$q | end_4$q);
        valid = is_valid$q;
        frame_class = is_class$q;
    end
    
endmodule // top$feed$pair$b$summary


module top$feed$pair$b$summary$at_end_1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$at_end_1


module top$feed$pair$b$summary$at_end_2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$at_end_2


module top$feed$pair$b$summary$at_end_3(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$at_end_3


module top$feed$pair$b$summary$at_end_4(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$at_end_4


module top$feed$pair$b$summary$end_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$end_1


module top$feed$pair$b$summary$end_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$end_2


module top$feed$pair$b$summary$end_3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$end_3


module top$feed$pair$b$summary$end_4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$end_4


module top$feed$pair$b$summary$flags_3(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$flags_3


module top$feed$pair$b$summary$flags_4(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$flags_4


module top$feed$pair$b$summary$is_class(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$is_class


module top$feed$pair$b$summary$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$is_valid


module top$feed$pair$b$summary$miscounted(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$miscounted


module top$feed$pair$b$summary$of_packet(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$summary$of_packet


module top$feed$pair$b$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$valid_1


module top$feed$pair$b$walker(clock,valid,prepare,with_vlan,go,bytes,ends,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7,starts,behind_length,offset,done,shift,beat,length,big,number,blocks,fits);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  prepare;
    input wire  with_vlan;
    input wire  go;
    input wire  [3:0] bytes;
    input wire  ends;
    input wire  [25:0] from$0;
    input wire  [25:0] from$1;
    input wire  [25:0] from$2;
    input wire  [25:0] from$3;
    input wire  [25:0] from$4;
    input wire  [25:0] from$5;
    input wire  [25:0] from$6;
    input wire  [25:0] from$7;
    output reg  starts;
    output reg  behind_length;
    output reg  [2:0] offset;
    output reg  done;
    output reg  [2:0] shift;
    output reg  [2:0] beat;
    output reg  [5:0] length;
    output reg  big;
    output reg  [15:0] number;
    output reg  [15:0] blocks;
    output reg  fits;
    
    // Stub signals
    reg  [16:0] left$d;
    wire  [16:0] left$q;
    reg  left$clock;
    reg  near$d;
    wire  near$q;
    reg  near$clock;
    reg  in_length$d;
    wire  in_length$q;
    reg  in_length$clock;
    reg  in_message$d;
    wire  in_message$q;
    reg  in_message$clock;
    reg  short$d;
    wire  short$q;
    reg  short$clock;
    reg  [2:0] body$d;
    wire  [2:0] body$q;
    reg  body$clock;
    reg  [2:0] since$d;
    wire  [2:0] since$q;
    reg  since$clock;
    reg  [5:0] of_length$d;
    wire  [5:0] of_length$q;
    reg  of_length$clock;
    reg  is_big$d;
    wire  is_big$q;
    reg  is_big$clock;
    reg  [15:0] index$d;
    wire  [15:0] index$q;
    reg  index$clock;
    reg  [15:0] counted$d;
    wire  [15:0] counted$q;
    reg  counted$clock;
    reg  fit$d;
    wire  fit$q;
    reg  fit$clock;
    reg  [2:0] choice$offset;
    reg  choice$near;
    reg  choice$in_length;
    reg  [3:0] choice$bytes;
    reg  [25:0] choice$from$0;
    reg  [25:0] choice$from$1;
    reg  [25:0] choice$from$2;
    reg  [25:0] choice$from$3;
    reg  [25:0] choice$from$4;
    reg  [25:0] choice$from$5;
    reg  [25:0] choice$from$6;
    reg  [25:0] choice$from$7;
    wire  [25:0] choice$way;
    wire  choice$cut;
    wire  choice$starts;
    
    // Local signals
    reg  ended;
    
    // Sub module instances
    top$feed$pair$b$walker$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    top$feed$pair$b$walker$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    top$feed$pair$b$walker$in_length in_length(
        .d(in_length$d),
        .q(in_length$q),
        .clock(in_length$clock)
    );
    top$feed$pair$b$walker$in_message in_message(
        .d(in_message$d),
        .q(in_message$q),
        .clock(in_message$clock)
    );
    top$feed$pair$b$walker$short short(
        .d(short$d),
        .q(short$q),
        .clock(short$clock)
    );
    top$feed$pair$b$walker$body body(
        .d(body$d),
        .q(body$q),
        .clock(body$clock)
    );
    top$feed$pair$b$walker$since since(
        .d(since$d),
        .q(since$q),
        .clock(since$clock)
    );
    top$feed$pair$b$walker$of_length of_length(
        .d(of_length$d),
        .q(of_length$q),
        .clock(of_length$clock)
    );
    top$feed$pair$b$walker$is_big is_big(
        .d(is_big$d),
        .q(is_big$q),
        .clock(is_big$clock)
    );
    top$feed$pair$b$walker$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    top$feed$pair$b$walker$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    top$feed$pair$b$walker$fit fit(
        .d(fit$d),
        .q(fit$q),
        .clock(fit$clock)
    );
    top$feed$pair$b$walker$choice choice(
        .offset(choice$offset),
        .near(choice$near),
        .in_length(choice$in_length),
        .bytes(choice$bytes),
        .from$0(choice$from$0),
        .from$1(choice$from$1),
        .from$2(choice$from$2),
        .from$3(choice$from$3),
        .from$4(choice$from$4),
        .from$5(choice$from$5),
        .from$6(choice$from$6),
        .from$7(choice$from$7),
        .way(choice$way),
        .cut(choice$cut),
        .starts(choice$starts)
    );
    
    // Update code
    always @(*) begin
        left$clock = clock;
        near$clock = clock;
        in_length$clock = clock;
        in_message$clock = clock;
        short$clock = clock;
        body$clock = clock;
        since$clock = clock;
        left$d = left$q;
        near$d = near$q;
        in_length$d = in_length$q;
        in_message$d = in_message$q;
        short$d = short$q;
        body$d = body$q;
        since$d = since$q;
        of_length$clock = clock;
        is_big$clock = clock;
        index$clock = clock;
        counted$clock = clock;
        fit$clock = clock;
        of_length$d = of_length$q;
        is_big$d = is_big$q;
        index$d = index$q;
        counted$d = counted$q;
        fit$d = fit$q;
        offset = left$q[(32'h0)+:(3)];
        choice$offset = left$q[(32'h0)+:(3)];
        choice$near = near$q;
        choice$in_length = in_length$q;
        choice$bytes = bytes;
        choice$from$0 = from$0;
        choice$from$1 = from$1;
        choice$from$2 = from$2;
        choice$from$3 = from$3;
        choice$from$4 = from$4;
        choice$from$5 = from$5;
        choice$from$6 = from$6;
        choice$from$7 = from$7;
        ended = in_message$q & (((bytes) & 17'h1ffff) >= left$q);
        if (valid & go) begin
            left$d = left$q - ((32'h8) & 17'h1ffff);
            near$d = left$q < ((32'h10) & 17'h1ffff);
            if (near$q | in_length$q) begin
                left$d = choice$way[(32'h0)+:(17)];
                near$d = choice$way[32'h11];
            end
            in_length$d = choice$cut;
            in_message$d = in_message$q & ~ended;
            if (since$q != ((32'h7) & 3'h7)) begin
                since$d = since$q + ((32'h1) & 3'h7);
            end
            if (choice$starts) begin
                counted$d = counted$q + ((32'h1) & 16'hffff);
                in_message$d = (~short$q) & ~choice$way[32'h12];
            end
            if (near$q | in_length$q) begin
                short$d = short$q | choice$way[32'h12];
                index$d = counted$q;
                is_big$d = choice$way[32'h13];
                of_length$d = choice$way[(32'h14)+:(6)];
                since$d = ((32'h1) & 3'h7);
                body$d = left$q[(32'h0)+:(3)] + ((32'h1) & 3'h7);
                if (in_length$q) begin
                    body$d = ((32'h0) & 3'h7);
                end
            end
            if (ends) begin
                in_message$d = 1'b0;
                fit$d = ((~short$q) & (~in_length$q)) & (left$q == ((bytes) & 17'h1ffff));
            end
        end
        if (valid & prepare) begin
            left$d = ((32'h6) & 17'h1ffff);
            if (with_vlan) begin
                left$d = ((32'h2) & 17'h1ffff);
            end
            near$d = 1'b1;
            in_length$d = 1'b0;
            in_message$d = 1'b0;
            short$d = 1'b0;
            counted$d = ((32'h0) & 16'hffff);
            fit$d = 1'b0;
        end
        starts = choice$starts;
        behind_length = in_length$q;
        done = (valid & go) & ended;
        shift = body$q;
        beat = since$q;
        length = of_length$q;
        big = is_big$q;
        number = index$q;
        blocks = counted$q;
        fits = fit$q;
    end
    
endmodule // top$feed$pair$b$walker


module top$feed$pair$b$walker$body(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$walker$body


module top$feed$pair$b$walker$choice(offset,near,in_length,bytes,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7,way,cut,starts);
    
    // Module arguments
    input wire  [2:0] offset;
    input wire  near;
    input wire  in_length;
    input wire  [3:0] bytes;
    input wire  [25:0] from$0;
    input wire  [25:0] from$1;
    input wire  [25:0] from$2;
    input wire  [25:0] from$3;
    input wire  [25:0] from$4;
    input wire  [25:0] from$5;
    input wire  [25:0] from$6;
    input wire  [25:0] from$7;
    output reg  [25:0] way;
    output reg  cut;
    output reg  starts;
    
    // Local signals
    reg  begins;
    reg  [25:0] of_4$0;
    reg  [25:0] of_4$1;
    reg  [25:0] of_4$2;
    reg  [25:0] of_4$3;
    reg  [25:0] of_2$0;
    reg  [25:0] of_2$1;
    
    // Update code
    always @(*) begin
        of_4$0 = from$1;
        of_4$1 = from$3;
        of_4$2 = from$5;
        of_4$3 = from$7;
        if (offset[32'h0]) begin
            of_4$0 = from$2;
            of_4$1 = from$4;
            of_4$2 = from$6;
            of_4$3 = ((32'h0) & 26'h3ffffff);
        end
        of_2$0 = of_4$0;
        of_2$1 = of_4$2;
        if (offset[32'h1]) begin
            of_2$0 = of_4$1;
            of_2$1 = of_4$3;
        end
        way = of_2$0;
        if (offset[32'h2]) begin
            way = of_2$1;
        end
        if (in_length) begin
            way = from$0;
        end
        begins = near & (((offset) & 4'hf) < bytes);
        cut = begins & (offset == ((32'h7) & 3'h7));
        starts = (begins & (offset != ((32'h7) & 3'h7))) | (in_length & (bytes != ((32'h0) & 4'hf)));
    end
    
endmodule // top$feed$pair$b$walker$choice


module top$feed$pair$b$walker$counted(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$walker$counted


module top$feed$pair$b$walker$fit(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$walker$fit


module top$feed$pair$b$walker$in_length(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$walker$in_length


module top$feed$pair$b$walker$in_message(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$walker$in_message


module top$feed$pair$b$walker$index(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$walker$index


module top$feed$pair$b$walker$is_big(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$walker$is_big


module top$feed$pair$b$walker$left(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$walker$left


module top$feed$pair$b$walker$near(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$walker$near


module top$feed$pair$b$walker$of_length(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$walker$of_length


module top$feed$pair$b$walker$short(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$walker$short


module top$feed$pair$b$walker$since(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$walker$since


module top$feed$pair$b$with_vlan_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$feed$pair$b$with_vlan_1


module top$now(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$now
