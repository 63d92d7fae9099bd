

module top(clock,cfg_locate,cfg_begin,g_valid,x_valid,x_sequence,x_order_ref,x_other_ref,x_terms,x_head,q_slot,x_ready,b_valid,b_sequence,b_slot,b_bid,b_offer,q_bid,q_offer);
    
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
    top$control control(
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
    top$intent intent(
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
    top$orders orders(
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
    top$sides$0 sides$0(
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
    top$sides$1 sides$1(
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
    top$teller teller(
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
    
endmodule // top


module top$control(clock,begins,gap,offered,skips,again,ready,takes,learns,writes,is_second,clears,clear_row,is_empty,doubts,doubted);
    
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
    top$control$step step(
        .d(step$d),
        .q(step$q),
        .clock(step$clock)
    );
    top$control$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    top$control$pending pending(
        .d(pending$d),
        .q(pending$q),
        .clock(pending$clock)
    );
    top$control$pending_empty pending_empty(
        .d(pending_empty$d),
        .q(pending_empty$q),
        .clock(pending_empty$clock)
    );
    top$control$cleared cleared(
        .d(cleared$d),
        .q(cleared$q),
        .clock(cleared$clock)
    );
    top$control$empty empty(
        .d(empty$d),
        .q(empty$q),
        .clock(empty$clock)
    );
    top$control$row row(
        .d(row$d),
        .q(row$q),
        .clock(row$clock)
    );
    top$control$settled settled(
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
    
endmodule // top$control


module top$control$cleared(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$control$cleared


module top$control$empty(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$control$empty


module top$control$pending(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$control$pending


module top$control$pending_empty(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$control$pending_empty


module top$control$row(d,q,clock);
    
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
          
endmodule // top$control$row


module top$control$second(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$control$second


module top$control$settled(d,q,clock);
    
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
          
endmodule // top$control$settled


module top$control$step(d,q,clock);
    
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
          
endmodule // top$control$step


module top$intent(clock,takes,learns,is_second,first_locate,order_ref,other_ref,terms,head,found,has_room,open_shares,open_price,open_offer,has_lost$0,has_lost$1,slot,skips,set,reference,keys$0,keys$1,gain,more,is_offer,adds,takes_off,ends,loses$0,loses$1,again,entry);
    
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
    top$intent$its_terms its_terms(
        .d(its_terms$d),
        .q(its_terms$q),
        .clock(its_terms$clock)
    );
    top$intent$its_head its_head(
        .d(its_head$d),
        .q(its_head$q),
        .clock(its_head$clock)
    );
    top$intent$references references(
        .clock(references$clock),
        .takes(references$takes),
        .named$0(references$named$0),
        .named$1(references$named$1),
        .is_second(references$is_second),
        .reference(references$reference),
        .set(references$set)
    );
    top$intent$offer offer(
        .d(offer$d),
        .q(offer$q),
        .clock(offer$clock)
    );
    top$intent$price price(
        .d(price$d),
        .q(price$q),
        .clock(price$clock)
    );
    top$intent$moved moved(
        .d(moved$d),
        .q(moved$q),
        .clock(moved$clock)
    );
    top$intent$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    top$intent$is_over is_over(
        .d(is_over$d),
        .q(is_over$q),
        .clock(is_over$clock)
    );
    top$intent$is_all is_all(
        .d(is_all$d),
        .q(is_all$q),
        .clock(is_all$clock)
    );
    top$intent$key_bid key_bid(
        .d(key_bid$d),
        .q(key_bid$q),
        .clock(key_bid$clock)
    );
    top$intent$key_offer key_offer(
        .d(key_offer$d),
        .q(key_offer$q),
        .clock(key_offer$clock)
    );
    top$intent$gains gains(
        .d(gains$d),
        .q(gains$q),
        .clock(gains$clock)
    );
    top$intent$mores mores(
        .d(mores$d),
        .q(mores$q),
        .clock(mores$clock)
    );
    top$intent$is_add is_add(
        .d(is_add$d),
        .q(is_add$q),
        .clock(is_add$clock)
    );
    top$intent$is_take is_take(
        .d(is_take$d),
        .q(is_take$q),
        .clock(is_take$clock)
    );
    top$intent$lost_bid lost_bid(
        .d(lost_bid$d),
        .q(lost_bid$q),
        .clock(lost_bid$clock)
    );
    top$intent$lost_offer lost_offer(
        .d(lost_offer$d),
        .q(lost_offer$q),
        .clock(lost_offer$clock)
    );
    top$intent$once_more once_more(
        .d(once_more$d),
        .q(once_more$q),
        .clock(once_more$clock)
    );
    top$intent$kind kind(
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
    
endmodule // top$intent


module top$intent$gains(d,q,clock);
    
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
          
endmodule // top$intent$gains


module top$intent$is_add(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$is_add


module top$intent$is_all(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$is_all


module top$intent$is_over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$is_over


module top$intent$is_take(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$is_take


module top$intent$its_head(d,q,clock);
    
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
          
endmodule // top$intent$its_head


module top$intent$its_terms(d,q,clock);
    
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
          
endmodule // top$intent$its_terms


module top$intent$key_bid(d,q,clock);
    
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
          
endmodule // top$intent$key_bid


module top$intent$key_offer(d,q,clock);
    
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
          
endmodule // top$intent$key_offer


module top$intent$kind(clock,head,terms,first_locate,slot,skips,enters,replaces,deletes,reduces,sells,is_odd);
    
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
    top$intent$kind$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    top$intent$kind$enter enter(
        .d(enter$d),
        .q(enter$q),
        .clock(enter$clock)
    );
    top$intent$kind$replace replace(
        .d(replace$d),
        .q(replace$q),
        .clock(replace$clock)
    );
    top$intent$kind$delete delete(
        .d(delete$d),
        .q(delete$q),
        .clock(delete$clock)
    );
    top$intent$kind$reduce reduce(
        .d(reduce$d),
        .q(reduce$q),
        .clock(reduce$clock)
    );
    top$intent$kind$sell sell(
        .d(sell$d),
        .q(sell$q),
        .clock(sell$clock)
    );
    top$intent$kind$odd odd(
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
    
endmodule // top$intent$kind


module top$intent$kind$delete(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$kind$delete


module top$intent$kind$enter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$kind$enter


module top$intent$kind$odd(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$kind$odd


module top$intent$kind$place(d,q,clock);
    
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
          
endmodule // top$intent$kind$place


module top$intent$kind$reduce(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$kind$reduce


module top$intent$kind$replace(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$kind$replace


module top$intent$kind$sell(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$kind$sell


module top$intent$left(d,q,clock);
    
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
          
endmodule // top$intent$left


module top$intent$lost_bid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$lost_bid


module top$intent$lost_offer(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$lost_offer


module top$intent$mores(d,q,clock);
    
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
          
endmodule // top$intent$mores


module top$intent$moved(d,q,clock);
    
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
          
endmodule // top$intent$moved


module top$intent$offer(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$offer


module top$intent$once_more(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$intent$once_more


module top$intent$price(d,q,clock);
    
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
          
endmodule // top$intent$price


module top$intent$references(clock,takes,named$0,named$1,is_second,reference,set);
    
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
    top$intent$references$refs$0 refs$0(
        .d(refs$0$d),
        .q(refs$0$q),
        .clock(refs$0$clock)
    );
    top$intent$references$refs$1 refs$1(
        .d(refs$1$d),
        .q(refs$1$q),
        .clock(refs$1$clock)
    );
    top$intent$references$sets$0 sets$0(
        .d(sets$0$d),
        .q(sets$0$q),
        .clock(sets$0$clock)
    );
    top$intent$references$sets$1 sets$1(
        .d(sets$1$d),
        .q(sets$1$q),
        .clock(sets$1$clock)
    );
    top$intent$references$meant meant(
        .d(meant$d),
        .q(meant$q),
        .clock(meant$clock)
    );
    top$intent$references$place place(
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
    
endmodule // top$intent$references


module top$intent$references$meant(d,q,clock);
    
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
          
endmodule // top$intent$references$meant


module top$intent$references$place(d,q,clock);
    
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
          
endmodule // top$intent$references$place


module top$intent$references$refs$0(d,q,clock);
    
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
          
endmodule // top$intent$references$refs$0


module top$intent$references$refs$1(d,q,clock);
    
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
          
endmodule // top$intent$references$refs$1


module top$intent$references$sets$0(d,q,clock);
    
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
          
endmodule // top$intent$references$sets$0


module top$intent$references$sets$1(d,q,clock);
    
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
          
endmodule // top$intent$references$sets$1


module top$orders(clock,address,reference,slot,write_found,write_free,entry,clear,clear_address,found,has_room,shares,price,is_offer);
    
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
    top$orders$ways$0 ways$0(
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
    top$orders$ways$1 ways$1(
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
    top$orders$ways$2 ways$2(
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
    top$orders$ways$3 ways$3(
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
    top$orders$is_found is_found(
        .d(is_found$d),
        .q(is_found$q),
        .clock(is_found$clock)
    );
    top$orders$is_free is_free(
        .d(is_free$d),
        .q(is_free$q),
        .clock(is_free$clock)
    );
    top$orders$its its(
        .d(its$d),
        .q(its$q),
        .clock(its$clock)
    );
    top$orders$write_address write_address(
        .d(write_address$d),
        .q(write_address$q),
        .clock(write_address$clock)
    );
    top$orders$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    top$orders$writing$0 writing$0(
        .d(writing$0$d),
        .q(writing$0$q),
        .clock(writing$0$clock)
    );
    top$orders$writing$1 writing$1(
        .d(writing$1$d),
        .q(writing$1$q),
        .clock(writing$1$clock)
    );
    top$orders$writing$2 writing$2(
        .d(writing$2$d),
        .q(writing$2$q),
        .clock(writing$2$clock)
    );
    top$orders$writing$3 writing$3(
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
    
endmodule // top$orders


module top$orders$is_found(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$is_found


module top$orders$is_free(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$is_free


module top$orders$its(d,q,clock);
    
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
          
endmodule // top$orders$its


module top$orders$ways$0(clock,address,reference,slot,write,write_address,entry,same,free,terms);
    
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
    top$orders$ways$0$entries entries(
        .clock(entries$clock),
        .read_address(entries$read_address),
        .read_data(entries$read_data),
        .write(entries$write),
        .write_address(entries$write_address),
        .write_data(entries$write_data)
    );
    top$orders$ways$0$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$orders$ways$0$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$orders$ways$0$same_low same_low(
        .d(same_low$d),
        .q(same_low$q),
        .clock(same_low$clock)
    );
    top$orders$ways$0$same_high same_high(
        .d(same_high$d),
        .q(same_high$q),
        .clock(same_high$clock)
    );
    top$orders$ways$0$same_slot same_slot(
        .d(same_slot$d),
        .q(same_slot$q),
        .clock(same_slot$clock)
    );
    top$orders$ways$0$is_free is_free(
        .d(is_free$d),
        .q(is_free$q),
        .clock(is_free$clock)
    );
    top$orders$ways$0$its its(
        .d(its$d),
        .q(its$q),
        .clock(its$clock)
    );
    top$orders$ways$0$is_same is_same(
        .d(is_same$d),
        .q(is_same$q),
        .clock(is_same$clock)
    );
    top$orders$ways$0$is_free_1 is_free_1(
        .d(is_free_1$d),
        .q(is_free_1$q),
        .clock(is_free_1$clock)
    );
    top$orders$ways$0$its_1 its_1(
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
    
endmodule // top$orders$ways$0


module top$orders$ways$0$entries(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$orders$ways$0$entries


module top$orders$ways$0$is_free(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$0$is_free


module top$orders$ways$0$is_free_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$0$is_free_1


module top$orders$ways$0$is_same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$0$is_same


module top$orders$ways$0$its(d,q,clock);
    
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
          
endmodule // top$orders$ways$0$its


module top$orders$ways$0$its_1(d,q,clock);
    
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
          
endmodule // top$orders$ways$0$its_1


module top$orders$ways$0$kept(d,q,clock);
    
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
          
endmodule // top$orders$ways$0$kept


module top$orders$ways$0$read(d,q,clock);
    
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
          
endmodule // top$orders$ways$0$read


module top$orders$ways$0$same_high(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$0$same_high


module top$orders$ways$0$same_low(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$0$same_low


module top$orders$ways$0$same_slot(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$0$same_slot


module top$orders$ways$1(clock,address,reference,slot,write,write_address,entry,same,free,terms);
    
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
    top$orders$ways$1$entries entries(
        .clock(entries$clock),
        .read_address(entries$read_address),
        .read_data(entries$read_data),
        .write(entries$write),
        .write_address(entries$write_address),
        .write_data(entries$write_data)
    );
    top$orders$ways$1$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$orders$ways$1$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$orders$ways$1$same_low same_low(
        .d(same_low$d),
        .q(same_low$q),
        .clock(same_low$clock)
    );
    top$orders$ways$1$same_high same_high(
        .d(same_high$d),
        .q(same_high$q),
        .clock(same_high$clock)
    );
    top$orders$ways$1$same_slot same_slot(
        .d(same_slot$d),
        .q(same_slot$q),
        .clock(same_slot$clock)
    );
    top$orders$ways$1$is_free is_free(
        .d(is_free$d),
        .q(is_free$q),
        .clock(is_free$clock)
    );
    top$orders$ways$1$its its(
        .d(its$d),
        .q(its$q),
        .clock(its$clock)
    );
    top$orders$ways$1$is_same is_same(
        .d(is_same$d),
        .q(is_same$q),
        .clock(is_same$clock)
    );
    top$orders$ways$1$is_free_1 is_free_1(
        .d(is_free_1$d),
        .q(is_free_1$q),
        .clock(is_free_1$clock)
    );
    top$orders$ways$1$its_1 its_1(
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
    
endmodule // top$orders$ways$1


module top$orders$ways$1$entries(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$orders$ways$1$entries


module top$orders$ways$1$is_free(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$1$is_free


module top$orders$ways$1$is_free_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$1$is_free_1


module top$orders$ways$1$is_same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$1$is_same


module top$orders$ways$1$its(d,q,clock);
    
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
          
endmodule // top$orders$ways$1$its


module top$orders$ways$1$its_1(d,q,clock);
    
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
          
endmodule // top$orders$ways$1$its_1


module top$orders$ways$1$kept(d,q,clock);
    
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
          
endmodule // top$orders$ways$1$kept


module top$orders$ways$1$read(d,q,clock);
    
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
          
endmodule // top$orders$ways$1$read


module top$orders$ways$1$same_high(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$1$same_high


module top$orders$ways$1$same_low(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$1$same_low


module top$orders$ways$1$same_slot(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$1$same_slot


module top$orders$ways$2(clock,address,reference,slot,write,write_address,entry,same,free,terms);
    
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
    top$orders$ways$2$entries entries(
        .clock(entries$clock),
        .read_address(entries$read_address),
        .read_data(entries$read_data),
        .write(entries$write),
        .write_address(entries$write_address),
        .write_data(entries$write_data)
    );
    top$orders$ways$2$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$orders$ways$2$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$orders$ways$2$same_low same_low(
        .d(same_low$d),
        .q(same_low$q),
        .clock(same_low$clock)
    );
    top$orders$ways$2$same_high same_high(
        .d(same_high$d),
        .q(same_high$q),
        .clock(same_high$clock)
    );
    top$orders$ways$2$same_slot same_slot(
        .d(same_slot$d),
        .q(same_slot$q),
        .clock(same_slot$clock)
    );
    top$orders$ways$2$is_free is_free(
        .d(is_free$d),
        .q(is_free$q),
        .clock(is_free$clock)
    );
    top$orders$ways$2$its its(
        .d(its$d),
        .q(its$q),
        .clock(its$clock)
    );
    top$orders$ways$2$is_same is_same(
        .d(is_same$d),
        .q(is_same$q),
        .clock(is_same$clock)
    );
    top$orders$ways$2$is_free_1 is_free_1(
        .d(is_free_1$d),
        .q(is_free_1$q),
        .clock(is_free_1$clock)
    );
    top$orders$ways$2$its_1 its_1(
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
    
endmodule // top$orders$ways$2


module top$orders$ways$2$entries(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$orders$ways$2$entries


module top$orders$ways$2$is_free(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$2$is_free


module top$orders$ways$2$is_free_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$2$is_free_1


module top$orders$ways$2$is_same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$2$is_same


module top$orders$ways$2$its(d,q,clock);
    
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
          
endmodule // top$orders$ways$2$its


module top$orders$ways$2$its_1(d,q,clock);
    
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
          
endmodule // top$orders$ways$2$its_1


module top$orders$ways$2$kept(d,q,clock);
    
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
          
endmodule // top$orders$ways$2$kept


module top$orders$ways$2$read(d,q,clock);
    
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
          
endmodule // top$orders$ways$2$read


module top$orders$ways$2$same_high(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$2$same_high


module top$orders$ways$2$same_low(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$2$same_low


module top$orders$ways$2$same_slot(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$2$same_slot


module top$orders$ways$3(clock,address,reference,slot,write,write_address,entry,same,free,terms);
    
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
    top$orders$ways$3$entries entries(
        .clock(entries$clock),
        .read_address(entries$read_address),
        .read_data(entries$read_data),
        .write(entries$write),
        .write_address(entries$write_address),
        .write_data(entries$write_data)
    );
    top$orders$ways$3$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$orders$ways$3$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$orders$ways$3$same_low same_low(
        .d(same_low$d),
        .q(same_low$q),
        .clock(same_low$clock)
    );
    top$orders$ways$3$same_high same_high(
        .d(same_high$d),
        .q(same_high$q),
        .clock(same_high$clock)
    );
    top$orders$ways$3$same_slot same_slot(
        .d(same_slot$d),
        .q(same_slot$q),
        .clock(same_slot$clock)
    );
    top$orders$ways$3$is_free is_free(
        .d(is_free$d),
        .q(is_free$q),
        .clock(is_free$clock)
    );
    top$orders$ways$3$its its(
        .d(its$d),
        .q(its$q),
        .clock(its$clock)
    );
    top$orders$ways$3$is_same is_same(
        .d(is_same$d),
        .q(is_same$q),
        .clock(is_same$clock)
    );
    top$orders$ways$3$is_free_1 is_free_1(
        .d(is_free_1$d),
        .q(is_free_1$q),
        .clock(is_free_1$clock)
    );
    top$orders$ways$3$its_1 its_1(
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
    
endmodule // top$orders$ways$3


module top$orders$ways$3$entries(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$orders$ways$3$entries


module top$orders$ways$3$is_free(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$3$is_free


module top$orders$ways$3$is_free_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$3$is_free_1


module top$orders$ways$3$is_same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$3$is_same


module top$orders$ways$3$its(d,q,clock);
    
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
          
endmodule // top$orders$ways$3$its


module top$orders$ways$3$its_1(d,q,clock);
    
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
          
endmodule // top$orders$ways$3$its_1


module top$orders$ways$3$kept(d,q,clock);
    
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
          
endmodule // top$orders$ways$3$kept


module top$orders$ways$3$read(d,q,clock);
    
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
          
endmodule // top$orders$ways$3$read


module top$orders$ways$3$same_high(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$3$same_high


module top$orders$ways$3$same_low(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$3$same_low


module top$orders$ways$3$same_slot(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$ways$3$same_slot


module top$orders$write_address(d,q,clock);
    
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
          
endmodule // top$orders$write_address


module top$orders$writing$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$writing$0


module top$orders$writing$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$writing$1


module top$orders$writing$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$writing$2


module top$orders$writing$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$orders$writing$3


module top$orders$written(d,q,clock);
    
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
          
endmodule // top$orders$written


module top$sides$0(clock,slot,key,gain,more,add,take,ends,lose,write,clear,clear_slot,is_empty,has_lost,known,best,has_best);
    
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
    top$sides$0$shelves$0 shelves$0(
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
    top$sides$0$shelves$1 shelves$1(
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
    top$sides$0$shelves$2 shelves$2(
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
    top$sides$0$shelves$3 shelves$3(
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
    top$sides$0$tails tails(
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
    top$sides$0$list list(
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
    top$sides$0$tail tail(
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
    top$sides$0$adds adds(
        .d(adds$d),
        .q(adds$q),
        .clock(adds$clock)
    );
    top$sides$0$takes takes(
        .d(takes$d),
        .q(takes$q),
        .clock(takes$clock)
    );
    top$sides$0$its_end its_end(
        .d(its_end$d),
        .q(its_end$q),
        .clock(its_end$clock)
    );
    top$sides$0$loses loses(
        .d(loses$d),
        .q(loses$q),
        .clock(loses$clock)
    );
    top$sides$0$here here(
        .d(here$d),
        .q(here$q),
        .clock(here$clock)
    );
    top$sides$0$writing writing(
        .d(writing$d),
        .q(writing$q),
        .clock(writing$clock)
    );
    top$sides$0$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    top$sides$0$is_known is_known(
        .d(is_known$d),
        .q(is_known$q),
        .clock(is_known$clock)
    );
    top$sides$0$is_level is_level(
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
    
endmodule // top$sides$0


module top$sides$0$adds(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$adds


module top$sides$0$here(d,q,clock);
    
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
          
endmodule // top$sides$0$here


module top$sides$0$is_known(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$is_known


module top$sides$0$is_level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$is_level


module top$sides$0$its_end(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$its_end


module top$sides$0$list(clock,rows$0,rows$1,rows$2,rows$3,key,gain,more,adds,takes,ends,loses,knows,listed,unlists,orders,best,results$0,results$1,results$2,results$3);
    
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
    top$sides$0$list$levels$0 levels$0(
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
    top$sides$0$list$levels$1 levels$1(
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
    top$sides$0$list$levels$2 levels$2(
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
    top$sides$0$list$levels$3 levels$3(
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
    top$sides$0$list$departure departure(
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
    top$sides$0$list$behind$0 behind$0(
        .d(behind$0$d),
        .q(behind$0$q),
        .clock(behind$0$clock)
    );
    top$sides$0$list$behind$1 behind$1(
        .d(behind$1$d),
        .q(behind$1$q),
        .clock(behind$1$clock)
    );
    top$sides$0$list$behind$2 behind$2(
        .d(behind$2$d),
        .q(behind$2$q),
        .clock(behind$2$clock)
    );
    top$sides$0$list$behind$3 behind$3(
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
    
endmodule // top$sides$0$list


module top$sides$0$list$behind$0(d,q,clock);
    
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
          
endmodule // top$sides$0$list$behind$0


module top$sides$0$list$behind$1(d,q,clock);
    
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
          
endmodule // top$sides$0$list$behind$1


module top$sides$0$list$behind$2(d,q,clock);
    
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
          
endmodule // top$sides$0$list$behind$2


module top$sides$0$list$behind$3(d,q,clock);
    
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
          
endmodule // top$sides$0$list$behind$3


module top$sides$0$list$departure(key,passes,inserts,loses,there$0,there$1,there$2,there$3,better$0,better$1,better$2,better$3,keys$0,keys$1,keys$2,keys$3,behind$0,behind$1,behind$2,behind$3,unlists,orders,best);
    
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
    
endmodule // top$sides$0$list$departure


module top$sides$0$list$levels$0(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
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
    top$sides$0$list$levels$0$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$sides$0$list$levels$0$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$sides$0$list$levels$0$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$sides$0$list$levels$0$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$sides$0$list$levels$0$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$sides$0$list$levels$0$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$sides$0$list$levels$0$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$sides$0$list$levels$0$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$sides$0$list$levels$0$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$sides$0$list$levels$0$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$sides$0$list$levels$0$goes_up goes_up(
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
    
endmodule // top$sides$0$list$levels$0


module top$sides$0$list$levels$0$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$0$better


module top$sides$0$list$levels$0$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$0$goes_down


module top$sides$0$list$levels$0$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$0$goes_up


module top$sides$0$list$levels$0$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$0$is_fresh


module top$sides$0$list$levels$0$mine(d,q,clock);
    
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
          
endmodule // top$sides$0$list$levels$0$mine


module top$sides$0$list$levels$0$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$0$same


module top$sides$0$list$levels$0$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$0$single


module top$sides$0$list$levels$0$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$0$stays


module top$sides$0$list$levels$0$sum_orders(d,q,clock);
    
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
          
endmodule // top$sides$0$list$levels$0$sum_orders


module top$sides$0$list$levels$0$sum_shares(d,q,clock);
    
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
          
endmodule // top$sides$0$list$levels$0$sum_shares


module top$sides$0$list$levels$0$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$0$there


module top$sides$0$list$levels$1(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
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
    top$sides$0$list$levels$1$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$sides$0$list$levels$1$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$sides$0$list$levels$1$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$sides$0$list$levels$1$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$sides$0$list$levels$1$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$sides$0$list$levels$1$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$sides$0$list$levels$1$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$sides$0$list$levels$1$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$sides$0$list$levels$1$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$sides$0$list$levels$1$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$sides$0$list$levels$1$goes_up goes_up(
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
    
endmodule // top$sides$0$list$levels$1


module top$sides$0$list$levels$1$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$1$better


module top$sides$0$list$levels$1$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$1$goes_down


module top$sides$0$list$levels$1$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$1$goes_up


module top$sides$0$list$levels$1$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$1$is_fresh


module top$sides$0$list$levels$1$mine(d,q,clock);
    
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
          
endmodule // top$sides$0$list$levels$1$mine


module top$sides$0$list$levels$1$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$1$same


module top$sides$0$list$levels$1$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$1$single


module top$sides$0$list$levels$1$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$1$stays


module top$sides$0$list$levels$1$sum_orders(d,q,clock);
    
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
          
endmodule // top$sides$0$list$levels$1$sum_orders


module top$sides$0$list$levels$1$sum_shares(d,q,clock);
    
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
          
endmodule // top$sides$0$list$levels$1$sum_shares


module top$sides$0$list$levels$1$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$1$there


module top$sides$0$list$levels$2(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
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
    top$sides$0$list$levels$2$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$sides$0$list$levels$2$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$sides$0$list$levels$2$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$sides$0$list$levels$2$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$sides$0$list$levels$2$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$sides$0$list$levels$2$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$sides$0$list$levels$2$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$sides$0$list$levels$2$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$sides$0$list$levels$2$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$sides$0$list$levels$2$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$sides$0$list$levels$2$goes_up goes_up(
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
    
endmodule // top$sides$0$list$levels$2


module top$sides$0$list$levels$2$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$2$better


module top$sides$0$list$levels$2$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$2$goes_down


module top$sides$0$list$levels$2$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$2$goes_up


module top$sides$0$list$levels$2$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$2$is_fresh


module top$sides$0$list$levels$2$mine(d,q,clock);
    
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
          
endmodule // top$sides$0$list$levels$2$mine


module top$sides$0$list$levels$2$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$2$same


module top$sides$0$list$levels$2$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$2$single


module top$sides$0$list$levels$2$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$2$stays


module top$sides$0$list$levels$2$sum_orders(d,q,clock);
    
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
          
endmodule // top$sides$0$list$levels$2$sum_orders


module top$sides$0$list$levels$2$sum_shares(d,q,clock);
    
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
          
endmodule // top$sides$0$list$levels$2$sum_shares


module top$sides$0$list$levels$2$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$2$there


module top$sides$0$list$levels$3(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
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
    top$sides$0$list$levels$3$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$sides$0$list$levels$3$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$sides$0$list$levels$3$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$sides$0$list$levels$3$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$sides$0$list$levels$3$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$sides$0$list$levels$3$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$sides$0$list$levels$3$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$sides$0$list$levels$3$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$sides$0$list$levels$3$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$sides$0$list$levels$3$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$sides$0$list$levels$3$goes_up goes_up(
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
    
endmodule // top$sides$0$list$levels$3


module top$sides$0$list$levels$3$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$3$better


module top$sides$0$list$levels$3$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$3$goes_down


module top$sides$0$list$levels$3$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$3$goes_up


module top$sides$0$list$levels$3$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$3$is_fresh


module top$sides$0$list$levels$3$mine(d,q,clock);
    
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
          
endmodule // top$sides$0$list$levels$3$mine


module top$sides$0$list$levels$3$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$3$same


module top$sides$0$list$levels$3$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$3$single


module top$sides$0$list$levels$3$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$3$stays


module top$sides$0$list$levels$3$sum_orders(d,q,clock);
    
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
          
endmodule // top$sides$0$list$levels$3$sum_orders


module top$sides$0$list$levels$3$sum_shares(d,q,clock);
    
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
          
endmodule // top$sides$0$list$levels$3$sum_shares


module top$sides$0$list$levels$3$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$list$levels$3$there


module top$sides$0$loses(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$loses


module top$sides$0$shelves$0(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
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
    top$sides$0$shelves$0$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$sides$0$shelves$0$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$sides$0$shelves$0$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$sides$0$shelves$0$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$sides$0$shelves$0$next_row next_row(
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
    
endmodule // top$sides$0$shelves$0


module top$sides$0$shelves$0$becomes(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$0$becomes


module top$sides$0$shelves$0$its_word(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$0$its_word


module top$sides$0$shelves$0$next_row(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$0$next_row


module top$sides$0$shelves$0$read(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$0$read


module top$sides$0$shelves$0$words(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$sides$0$shelves$0$words


module top$sides$0$shelves$1(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
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
    top$sides$0$shelves$1$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$sides$0$shelves$1$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$sides$0$shelves$1$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$sides$0$shelves$1$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$sides$0$shelves$1$next_row next_row(
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
    
endmodule // top$sides$0$shelves$1


module top$sides$0$shelves$1$becomes(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$1$becomes


module top$sides$0$shelves$1$its_word(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$1$its_word


module top$sides$0$shelves$1$next_row(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$1$next_row


module top$sides$0$shelves$1$read(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$1$read


module top$sides$0$shelves$1$words(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$sides$0$shelves$1$words


module top$sides$0$shelves$2(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
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
    top$sides$0$shelves$2$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$sides$0$shelves$2$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$sides$0$shelves$2$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$sides$0$shelves$2$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$sides$0$shelves$2$next_row next_row(
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
    
endmodule // top$sides$0$shelves$2


module top$sides$0$shelves$2$becomes(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$2$becomes


module top$sides$0$shelves$2$its_word(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$2$its_word


module top$sides$0$shelves$2$next_row(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$2$next_row


module top$sides$0$shelves$2$read(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$2$read


module top$sides$0$shelves$2$words(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$sides$0$shelves$2$words


module top$sides$0$shelves$3(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
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
    top$sides$0$shelves$3$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$sides$0$shelves$3$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$sides$0$shelves$3$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$sides$0$shelves$3$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$sides$0$shelves$3$next_row next_row(
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
    
endmodule // top$sides$0$shelves$3


module top$sides$0$shelves$3$becomes(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$3$becomes


module top$sides$0$shelves$3$its_word(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$3$its_word


module top$sides$0$shelves$3$next_row(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$3$next_row


module top$sides$0$shelves$3$read(d,q,clock);
    
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
          
endmodule // top$sides$0$shelves$3$read


module top$sides$0$shelves$3$words(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$sides$0$shelves$3$words


module top$sides$0$tail(clock,row,key,unlists,unlisted_orders,unlisted_key,ends,loses,has_lost,knows,result);
    
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
    top$sides$0$tail$none none(
        .d(none$d),
        .q(none$q),
        .clock(none$clock)
    );
    top$sides$0$tail$over_edge over_edge(
        .d(over_edge$d),
        .q(over_edge$q),
        .clock(over_edge$clock)
    );
    top$sides$0$tail$over_lost over_lost(
        .d(over_lost$d),
        .q(over_lost$q),
        .clock(over_lost$clock)
    );
    top$sides$0$tail$lost lost(
        .d(lost$d),
        .q(lost$q),
        .clock(lost$clock)
    );
    top$sides$0$tail$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    top$sides$0$tail$moves_edge moves_edge(
        .d(moves_edge$d),
        .q(moves_edge$q),
        .clock(moves_edge$clock)
    );
    top$sides$0$tail$edge_to edge_to(
        .d(edge_to$d),
        .q(edge_to$q),
        .clock(edge_to$clock)
    );
    top$sides$0$tail$moves_mark moves_mark(
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
    
endmodule // top$sides$0$tail


module top$sides$0$tail$change(d,q,clock);
    
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
          
endmodule // top$sides$0$tail$change


module top$sides$0$tail$edge_to(d,q,clock);
    
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
          
endmodule // top$sides$0$tail$edge_to


module top$sides$0$tail$lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$tail$lost


module top$sides$0$tail$moves_edge(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$tail$moves_edge


module top$sides$0$tail$moves_mark(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$tail$moves_mark


module top$sides$0$tail$none(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$tail$none


module top$sides$0$tail$over_edge(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$tail$over_edge


module top$sides$0$tail$over_lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$tail$over_lost


module top$sides$0$tails(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
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
    top$sides$0$tails$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$sides$0$tails$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$sides$0$tails$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$sides$0$tails$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$sides$0$tails$next_row next_row(
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
    
endmodule // top$sides$0$tails


module top$sides$0$tails$becomes(d,q,clock);
    
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
          
endmodule // top$sides$0$tails$becomes


module top$sides$0$tails$its_word(d,q,clock);
    
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
          
endmodule // top$sides$0$tails$its_word


module top$sides$0$tails$next_row(d,q,clock);
    
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
          
endmodule // top$sides$0$tails$next_row


module top$sides$0$tails$read(d,q,clock);
    
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
          
endmodule // top$sides$0$tails$read


module top$sides$0$tails$words(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$sides$0$tails$words


module top$sides$0$takes(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$takes


module top$sides$0$write_at(d,q,clock);
    
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
          
endmodule // top$sides$0$write_at


module top$sides$0$writing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$0$writing


module top$sides$1(clock,slot,key,gain,more,add,take,ends,lose,write,clear,clear_slot,is_empty,has_lost,known,best,has_best);
    
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
    top$sides$1$shelves$0 shelves$0(
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
    top$sides$1$shelves$1 shelves$1(
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
    top$sides$1$shelves$2 shelves$2(
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
    top$sides$1$shelves$3 shelves$3(
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
    top$sides$1$tails tails(
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
    top$sides$1$list list(
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
    top$sides$1$tail tail(
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
    top$sides$1$adds adds(
        .d(adds$d),
        .q(adds$q),
        .clock(adds$clock)
    );
    top$sides$1$takes takes(
        .d(takes$d),
        .q(takes$q),
        .clock(takes$clock)
    );
    top$sides$1$its_end its_end(
        .d(its_end$d),
        .q(its_end$q),
        .clock(its_end$clock)
    );
    top$sides$1$loses loses(
        .d(loses$d),
        .q(loses$q),
        .clock(loses$clock)
    );
    top$sides$1$here here(
        .d(here$d),
        .q(here$q),
        .clock(here$clock)
    );
    top$sides$1$writing writing(
        .d(writing$d),
        .q(writing$q),
        .clock(writing$clock)
    );
    top$sides$1$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    top$sides$1$is_known is_known(
        .d(is_known$d),
        .q(is_known$q),
        .clock(is_known$clock)
    );
    top$sides$1$is_level is_level(
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
    
endmodule // top$sides$1


module top$sides$1$adds(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$adds


module top$sides$1$here(d,q,clock);
    
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
          
endmodule // top$sides$1$here


module top$sides$1$is_known(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$is_known


module top$sides$1$is_level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$is_level


module top$sides$1$its_end(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$its_end


module top$sides$1$list(clock,rows$0,rows$1,rows$2,rows$3,key,gain,more,adds,takes,ends,loses,knows,listed,unlists,orders,best,results$0,results$1,results$2,results$3);
    
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
    top$sides$1$list$levels$0 levels$0(
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
    top$sides$1$list$levels$1 levels$1(
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
    top$sides$1$list$levels$2 levels$2(
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
    top$sides$1$list$levels$3 levels$3(
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
    top$sides$1$list$departure departure(
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
    top$sides$1$list$behind$0 behind$0(
        .d(behind$0$d),
        .q(behind$0$q),
        .clock(behind$0$clock)
    );
    top$sides$1$list$behind$1 behind$1(
        .d(behind$1$d),
        .q(behind$1$q),
        .clock(behind$1$clock)
    );
    top$sides$1$list$behind$2 behind$2(
        .d(behind$2$d),
        .q(behind$2$q),
        .clock(behind$2$clock)
    );
    top$sides$1$list$behind$3 behind$3(
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
    
endmodule // top$sides$1$list


module top$sides$1$list$behind$0(d,q,clock);
    
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
          
endmodule // top$sides$1$list$behind$0


module top$sides$1$list$behind$1(d,q,clock);
    
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
          
endmodule // top$sides$1$list$behind$1


module top$sides$1$list$behind$2(d,q,clock);
    
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
          
endmodule // top$sides$1$list$behind$2


module top$sides$1$list$behind$3(d,q,clock);
    
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
          
endmodule // top$sides$1$list$behind$3


module top$sides$1$list$departure(key,passes,inserts,loses,there$0,there$1,there$2,there$3,better$0,better$1,better$2,better$3,keys$0,keys$1,keys$2,keys$3,behind$0,behind$1,behind$2,behind$3,unlists,orders,best);
    
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
    
endmodule // top$sides$1$list$departure


module top$sides$1$list$levels$0(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
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
    top$sides$1$list$levels$0$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$sides$1$list$levels$0$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$sides$1$list$levels$0$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$sides$1$list$levels$0$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$sides$1$list$levels$0$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$sides$1$list$levels$0$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$sides$1$list$levels$0$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$sides$1$list$levels$0$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$sides$1$list$levels$0$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$sides$1$list$levels$0$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$sides$1$list$levels$0$goes_up goes_up(
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
    
endmodule // top$sides$1$list$levels$0


module top$sides$1$list$levels$0$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$0$better


module top$sides$1$list$levels$0$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$0$goes_down


module top$sides$1$list$levels$0$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$0$goes_up


module top$sides$1$list$levels$0$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$0$is_fresh


module top$sides$1$list$levels$0$mine(d,q,clock);
    
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
          
endmodule // top$sides$1$list$levels$0$mine


module top$sides$1$list$levels$0$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$0$same


module top$sides$1$list$levels$0$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$0$single


module top$sides$1$list$levels$0$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$0$stays


module top$sides$1$list$levels$0$sum_orders(d,q,clock);
    
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
          
endmodule // top$sides$1$list$levels$0$sum_orders


module top$sides$1$list$levels$0$sum_shares(d,q,clock);
    
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
          
endmodule // top$sides$1$list$levels$0$sum_shares


module top$sides$1$list$levels$0$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$0$there


module top$sides$1$list$levels$1(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
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
    top$sides$1$list$levels$1$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$sides$1$list$levels$1$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$sides$1$list$levels$1$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$sides$1$list$levels$1$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$sides$1$list$levels$1$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$sides$1$list$levels$1$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$sides$1$list$levels$1$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$sides$1$list$levels$1$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$sides$1$list$levels$1$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$sides$1$list$levels$1$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$sides$1$list$levels$1$goes_up goes_up(
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
    
endmodule // top$sides$1$list$levels$1


module top$sides$1$list$levels$1$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$1$better


module top$sides$1$list$levels$1$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$1$goes_down


module top$sides$1$list$levels$1$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$1$goes_up


module top$sides$1$list$levels$1$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$1$is_fresh


module top$sides$1$list$levels$1$mine(d,q,clock);
    
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
          
endmodule // top$sides$1$list$levels$1$mine


module top$sides$1$list$levels$1$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$1$same


module top$sides$1$list$levels$1$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$1$single


module top$sides$1$list$levels$1$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$1$stays


module top$sides$1$list$levels$1$sum_orders(d,q,clock);
    
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
          
endmodule // top$sides$1$list$levels$1$sum_orders


module top$sides$1$list$levels$1$sum_shares(d,q,clock);
    
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
          
endmodule // top$sides$1$list$levels$1$sum_shares


module top$sides$1$list$levels$1$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$1$there


module top$sides$1$list$levels$2(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
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
    top$sides$1$list$levels$2$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$sides$1$list$levels$2$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$sides$1$list$levels$2$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$sides$1$list$levels$2$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$sides$1$list$levels$2$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$sides$1$list$levels$2$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$sides$1$list$levels$2$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$sides$1$list$levels$2$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$sides$1$list$levels$2$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$sides$1$list$levels$2$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$sides$1$list$levels$2$goes_up goes_up(
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
    
endmodule // top$sides$1$list$levels$2


module top$sides$1$list$levels$2$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$2$better


module top$sides$1$list$levels$2$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$2$goes_down


module top$sides$1$list$levels$2$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$2$goes_up


module top$sides$1$list$levels$2$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$2$is_fresh


module top$sides$1$list$levels$2$mine(d,q,clock);
    
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
          
endmodule // top$sides$1$list$levels$2$mine


module top$sides$1$list$levels$2$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$2$same


module top$sides$1$list$levels$2$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$2$single


module top$sides$1$list$levels$2$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$2$stays


module top$sides$1$list$levels$2$sum_orders(d,q,clock);
    
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
          
endmodule // top$sides$1$list$levels$2$sum_orders


module top$sides$1$list$levels$2$sum_shares(d,q,clock);
    
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
          
endmodule // top$sides$1$list$levels$2$sum_shares


module top$sides$1$list$levels$2$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$2$there


module top$sides$1$list$levels$3(clock,row,above,below,key,gain,more,above_is_better,changes,inserts,closes_up,loses,orders,is_there,is_better,is_same,is_single,result);
    
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
    top$sides$1$list$levels$3$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    top$sides$1$list$levels$3$better better(
        .d(better$d),
        .q(better$q),
        .clock(better$clock)
    );
    top$sides$1$list$levels$3$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    top$sides$1$list$levels$3$single single(
        .d(single$d),
        .q(single$q),
        .clock(single$clock)
    );
    top$sides$1$list$levels$3$sum_shares sum_shares(
        .d(sum_shares$d),
        .q(sum_shares$q),
        .clock(sum_shares$clock)
    );
    top$sides$1$list$levels$3$sum_orders sum_orders(
        .d(sum_orders$d),
        .q(sum_orders$q),
        .clock(sum_orders$clock)
    );
    top$sides$1$list$levels$3$mine mine(
        .d(mine$d),
        .q(mine$q),
        .clock(mine$clock)
    );
    top$sides$1$list$levels$3$stays stays(
        .d(stays$d),
        .q(stays$q),
        .clock(stays$clock)
    );
    top$sides$1$list$levels$3$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$sides$1$list$levels$3$goes_down goes_down(
        .d(goes_down$d),
        .q(goes_down$q),
        .clock(goes_down$clock)
    );
    top$sides$1$list$levels$3$goes_up goes_up(
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
    
endmodule // top$sides$1$list$levels$3


module top$sides$1$list$levels$3$better(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$3$better


module top$sides$1$list$levels$3$goes_down(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$3$goes_down


module top$sides$1$list$levels$3$goes_up(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$3$goes_up


module top$sides$1$list$levels$3$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$3$is_fresh


module top$sides$1$list$levels$3$mine(d,q,clock);
    
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
          
endmodule // top$sides$1$list$levels$3$mine


module top$sides$1$list$levels$3$same(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$3$same


module top$sides$1$list$levels$3$single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$3$single


module top$sides$1$list$levels$3$stays(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$3$stays


module top$sides$1$list$levels$3$sum_orders(d,q,clock);
    
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
          
endmodule // top$sides$1$list$levels$3$sum_orders


module top$sides$1$list$levels$3$sum_shares(d,q,clock);
    
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
          
endmodule // top$sides$1$list$levels$3$sum_shares


module top$sides$1$list$levels$3$there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$list$levels$3$there


module top$sides$1$loses(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$loses


module top$sides$1$shelves$0(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
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
    top$sides$1$shelves$0$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$sides$1$shelves$0$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$sides$1$shelves$0$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$sides$1$shelves$0$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$sides$1$shelves$0$next_row next_row(
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
    
endmodule // top$sides$1$shelves$0


module top$sides$1$shelves$0$becomes(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$0$becomes


module top$sides$1$shelves$0$its_word(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$0$its_word


module top$sides$1$shelves$0$next_row(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$0$next_row


module top$sides$1$shelves$0$read(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$0$read


module top$sides$1$shelves$0$words(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$sides$1$shelves$0$words


module top$sides$1$shelves$1(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
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
    top$sides$1$shelves$1$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$sides$1$shelves$1$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$sides$1$shelves$1$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$sides$1$shelves$1$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$sides$1$shelves$1$next_row next_row(
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
    
endmodule // top$sides$1$shelves$1


module top$sides$1$shelves$1$becomes(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$1$becomes


module top$sides$1$shelves$1$its_word(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$1$its_word


module top$sides$1$shelves$1$next_row(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$1$next_row


module top$sides$1$shelves$1$read(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$1$read


module top$sides$1$shelves$1$words(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$sides$1$shelves$1$words


module top$sides$1$shelves$2(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
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
    top$sides$1$shelves$2$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$sides$1$shelves$2$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$sides$1$shelves$2$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$sides$1$shelves$2$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$sides$1$shelves$2$next_row next_row(
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
    
endmodule // top$sides$1$shelves$2


module top$sides$1$shelves$2$becomes(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$2$becomes


module top$sides$1$shelves$2$its_word(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$2$its_word


module top$sides$1$shelves$2$next_row(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$2$next_row


module top$sides$1$shelves$2$read(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$2$read


module top$sides$1$shelves$2$words(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$sides$1$shelves$2$words


module top$sides$1$shelves$3(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
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
    top$sides$1$shelves$3$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$sides$1$shelves$3$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$sides$1$shelves$3$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$sides$1$shelves$3$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$sides$1$shelves$3$next_row next_row(
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
    
endmodule // top$sides$1$shelves$3


module top$sides$1$shelves$3$becomes(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$3$becomes


module top$sides$1$shelves$3$its_word(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$3$its_word


module top$sides$1$shelves$3$next_row(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$3$next_row


module top$sides$1$shelves$3$read(d,q,clock);
    
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
          
endmodule // top$sides$1$shelves$3$read


module top$sides$1$shelves$3$words(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$sides$1$shelves$3$words


module top$sides$1$tail(clock,row,key,unlists,unlisted_orders,unlisted_key,ends,loses,has_lost,knows,result);
    
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
    top$sides$1$tail$none none(
        .d(none$d),
        .q(none$q),
        .clock(none$clock)
    );
    top$sides$1$tail$over_edge over_edge(
        .d(over_edge$d),
        .q(over_edge$q),
        .clock(over_edge$clock)
    );
    top$sides$1$tail$over_lost over_lost(
        .d(over_lost$d),
        .q(over_lost$q),
        .clock(over_lost$clock)
    );
    top$sides$1$tail$lost lost(
        .d(lost$d),
        .q(lost$q),
        .clock(lost$clock)
    );
    top$sides$1$tail$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    top$sides$1$tail$moves_edge moves_edge(
        .d(moves_edge$d),
        .q(moves_edge$q),
        .clock(moves_edge$clock)
    );
    top$sides$1$tail$edge_to edge_to(
        .d(edge_to$d),
        .q(edge_to$q),
        .clock(edge_to$clock)
    );
    top$sides$1$tail$moves_mark moves_mark(
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
    
endmodule // top$sides$1$tail


module top$sides$1$tail$change(d,q,clock);
    
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
          
endmodule // top$sides$1$tail$change


module top$sides$1$tail$edge_to(d,q,clock);
    
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
          
endmodule // top$sides$1$tail$edge_to


module top$sides$1$tail$lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$tail$lost


module top$sides$1$tail$moves_edge(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$tail$moves_edge


module top$sides$1$tail$moves_mark(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$tail$moves_mark


module top$sides$1$tail$none(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$tail$none


module top$sides$1$tail$over_edge(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$tail$over_edge


module top$sides$1$tail$over_lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$tail$over_lost


module top$sides$1$tails(clock,slot,result,write,write_slot,clear,cleared,kept,changed,row);
    
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
    top$sides$1$tails$words words(
        .clock(words$clock),
        .read_address(words$read_address),
        .read_data(words$read_data),
        .write(words$write),
        .write_address(words$write_address),
        .write_data(words$write_data)
    );
    top$sides$1$tails$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$sides$1$tails$its_word its_word(
        .d(its_word$d),
        .q(its_word$q),
        .clock(its_word$clock)
    );
    top$sides$1$tails$becomes becomes(
        .d(becomes$d),
        .q(becomes$q),
        .clock(becomes$clock)
    );
    top$sides$1$tails$next_row next_row(
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
    
endmodule // top$sides$1$tails


module top$sides$1$tails$becomes(d,q,clock);
    
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
          
endmodule // top$sides$1$tails$becomes


module top$sides$1$tails$its_word(d,q,clock);
    
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
          
endmodule // top$sides$1$tails$its_word


module top$sides$1$tails$next_row(d,q,clock);
    
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
          
endmodule // top$sides$1$tails$next_row


module top$sides$1$tails$read(d,q,clock);
    
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
          
endmodule // top$sides$1$tails$read


module top$sides$1$tails$words(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$sides$1$tails$words


module top$sides$1$takes(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$takes


module top$sides$1$write_at(d,q,clock);
    
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
          
endmodule // top$sides$1$write_at


module top$sides$1$writing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$sides$1$writing


module top$teller(clock,takes,number,done,slot,best$0,best$1,known$0,known$1,has_offer,doubts,doubted,clears,clear_row,is_empty,asked,says,its_number,its_slot,quotes$0,quotes$1,answers$0,answers$1);
    
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
    top$teller$quoted quoted(
        .best$0(quoted$best$0),
        .best$1(quoted$best$1),
        .has_offer(quoted$has_offer),
        .known$0(quoted$known$0),
        .known$1(quoted$known$1),
        .doubts(quoted$doubts),
        .quote(quoted$quote)
    );
    top$teller$board board(
        .clock(board$clock),
        .write(board$write),
        .write_slot(board$write_slot),
        .quote_in(board$quote_in),
        .slot(board$slot),
        .quote(board$quote)
    );
    top$teller$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    top$teller$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    top$teller$done_slot done_slot(
        .d(done_slot$d),
        .q(done_slot$q),
        .clock(done_slot$clock)
    );
    top$teller$done_number done_number(
        .d(done_number$d),
        .q(done_number$q),
        .clock(done_number$clock)
    );
    top$teller$said said(
        .d(said$d),
        .q(said$q),
        .clock(said$clock)
    );
    top$teller$of_slot of_slot(
        .d(of_slot$d),
        .q(of_slot$q),
        .clock(of_slot$clock)
    );
    top$teller$of_number of_number(
        .d(of_number$d),
        .q(of_number$q),
        .clock(of_number$clock)
    );
    top$teller$quote quote(
        .d(quote$d),
        .q(quote$q),
        .clock(quote$clock)
    );
    top$teller$board_write board_write(
        .d(board_write$d),
        .q(board_write$q),
        .clock(board_write$clock)
    );
    top$teller$board_slot board_slot(
        .d(board_slot$d),
        .q(board_slot$q),
        .clock(board_slot$clock)
    );
    top$teller$board_quote board_quote(
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
    
endmodule // top$teller


module top$teller$board(clock,write,write_slot,quote_in,slot,quote);
    
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
    top$teller$board$quotes quotes(
        .clock(quotes$clock),
        .read_address(quotes$read_address),
        .read_data(quotes$read_data),
        .write(quotes$write),
        .write_address(quotes$write_address),
        .write_data(quotes$write_data)
    );
    top$teller$board$said said(
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
    
endmodule // top$teller$board


module top$teller$board$quotes(clock,read_address,read_data,write,write_address,write_data);
    
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
endmodule // top$teller$board$quotes


module top$teller$board$said(d,q,clock);
    
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
          
endmodule // top$teller$board$said


module top$teller$board_quote(d,q,clock);
    
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
          
endmodule // top$teller$board_quote


module top$teller$board_slot(d,q,clock);
    
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
          
endmodule // top$teller$board_slot


module top$teller$board_write(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$teller$board_write


module top$teller$done_number(d,q,clock);
    
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
          
endmodule // top$teller$done_number


module top$teller$done_slot(d,q,clock);
    
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
          
endmodule // top$teller$done_slot


module top$teller$is_done(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$teller$is_done


module top$teller$of_number(d,q,clock);
    
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
          
endmodule // top$teller$of_number


module top$teller$of_slot(d,q,clock);
    
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
          
endmodule // top$teller$of_slot


module top$teller$quote(d,q,clock);
    
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
          
endmodule // top$teller$quote


module top$teller$quoted(best$0,best$1,has_offer,known$0,known$1,doubts,quote);
    
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
    
endmodule // top$teller$quoted


module top$teller$said(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$teller$said


module top$teller$taken(d,q,clock);
    
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
          
endmodule // top$teller$taken
